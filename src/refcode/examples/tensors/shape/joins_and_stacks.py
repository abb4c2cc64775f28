import torch

a, b = torch.tensor([1, 2]), torch.tensor([3, 4])
joined = torch.cat((a, b))
joined[0] = 9
print(joined, a)
#> tensor([9, 2, 3, 4]) tensor([1, 2])
print(torch.stack((a, b)))  # (1)!
#> tensor([[1, 2],
#>         [3, 4]])
print(torch.stack((a, b), dim=1))
#> tensor([[1, 3],
#>         [2, 4]])
print(torch.equal(torch.stack((a, b)), torch.cat((a[None], b[None]))))
#> True

x, y = torch.zeros(8, 2, 3), torch.zeros(8, 5, 3)
print(torch.cat((x, y), dim=1).shape)  # (2)!
#> torch.Size([8, 7, 3])
