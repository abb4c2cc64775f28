import torch

print(torch.eye(3))
#> tensor([[1., 0., 0.],
#>         [0., 1., 0.],
#>         [0., 0., 1.]])
print(torch.eye(2, 3, dtype=torch.int64))
#> tensor([[1, 0, 0],
#>         [0, 1, 0]])

labels = torch.tensor([2, 0])
print(torch.eye(3)[labels])
#> tensor([[0., 0., 1.],
#>         [1., 0., 0.]])
