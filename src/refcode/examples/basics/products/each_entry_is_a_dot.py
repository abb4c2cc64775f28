import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
b = torch.tensor([[1, 0], [0, 1], [2, 2]])  # (3, 2)
print(a @ b)
#> tensor([[ 7,  8],
#>         [16, 17]])
print(torch.dot(a[1], b[:, 0]))
#> tensor(16)
print((b @ a).shape)
#> torch.Size([3, 3])
