import torch

x = torch.tensor([[0, 0, 0], [10, 20, 30]])
print(x + torch.tensor([1, 2, 3]))
#> tensor([[ 1,  2,  3],
#>         [11, 22, 33]])
print(x + torch.tensor([[100], [200]]))
#> tensor([[100, 100, 100],
#>         [210, 220, 230]])
print(x + 5)
#> tensor([[ 5,  5,  5],
#>         [15, 25, 35]])
