import torch

print(torch.tensor([[1, 2], [3, 4]]))
#> tensor([[1, 2],
#>         [3, 4]])
print(torch.ones(2, 2))
#> tensor([[1., 1.],
#>         [1., 1.]])
print(torch.arange(6))
#> tensor([0, 1, 2, 3, 4, 5])
