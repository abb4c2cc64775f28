import torch
import torch.nn.functional as F

last = torch.channels_last
x = torch.empty(2, 3, 4, 4, memory_format=last).zero_()
print(F.relu(x + 1).is_contiguous(memory_format=last))
#> True
print(F.max_pool2d(x, 2).is_contiguous(memory_format=last))
#> True
print(torch.cat((x, x), 1).is_contiguous(memory_format=last))
#> True

conv = torch.nn.Conv2d(3, 8, 3)
conv.to(memory_format=last)
print(conv.weight.stride(), conv.bias.stride())
#> (27, 1, 9, 3) (1,)
