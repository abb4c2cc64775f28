import torch

a = torch.ones(3, 1)
b = torch.tensor([10, 20])
c = a + b
print(c.shape, c.dtype)
#> torch.Size([3, 2]) torch.float32

try:
    torch.ones(2, 3) + torch.ones(2)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
