import torch

x = torch.tensor([[1.0, 3.0], [10.0, 30.0]])
print(x - x.mean(dim=1))
#> tensor([[ -1., -17.],
#>         [  8.,  10.]])
print(x - x.mean(dim=1, keepdim=True))
#> tensor([[ -1.,   1.],
#>         [-10.,  10.]])
