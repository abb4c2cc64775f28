import torch

x = torch.tensor([[1.0, 3.0, 5.0], [2.0, 4.0, 9.0]])
print(x.mean(1).shape, x.mean(1, keepdim=True).shape)
#> torch.Size([2]) torch.Size([2, 1])
print(x - x.mean(1, keepdim=True))
#> tensor([[-2.,  0.,  2.],
#>         [-3., -1.,  4.]])
print(x / x.sum(1, keepdim=True) * 9)
#> tensor([[1.0000, 3.0000, 5.0000],
#>         [1.2000, 2.4000, 5.4000]])
try:
    x - x.mean(1)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
