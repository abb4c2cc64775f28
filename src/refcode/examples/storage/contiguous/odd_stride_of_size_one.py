import torch

x = torch.arange(8).view(1, 8).T
y = x.contiguous()
print(y.shape, y.stride(), y is x)
#> torch.Size([8, 1]) (1, 8) True
try:
    y.view(torch.int32)
except RuntimeError as error:
    print(error)
    #> self.stride(-1) must be 1 to view Long as Int (different element sizes), but got 8

z = x.clone(memory_format=torch.contiguous_format)
print(z.stride(), z.view(torch.int32).shape)
#> (1, 1) torch.Size([8, 2])
