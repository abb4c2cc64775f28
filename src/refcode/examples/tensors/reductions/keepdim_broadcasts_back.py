import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]])
m = x.mean(dim=1, keepdim=True)
print(m.shape)
#> torch.Size([2, 1])
print(x - m)
#> tensor([[-1.,  0.,  1.],
#>         [-2., -1.,  3.]])

try:
    x - x.mean(dim=1)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
print(x.sum(dim=(0, 1), keepdim=True))
#> tensor([[24.]])
