import torch

x = torch.tensor([[[[1, 2, 3]], [[10, 20, 30]]]])  # (1, 2, 1, 3)
y = x.contiguous(memory_format=torch.channels_last)
print(torch.equal(x, y))
#> True
print(x.as_strided((6,), (1,)))
#> tensor([ 1,  2,  3, 10, 20, 30])
print(y.as_strided((6,), (1,)))
#> tensor([ 1, 10,  2, 20,  3, 30])
