import torch

m = torch.tensor([[0, 1, 2], [3, 4, 5], [6, 7, 8]])
print(torch.einsum("ij->i", m))  # (1)!
#> tensor([ 3, 12, 21])
print(torch.einsum("ij->ji", m)[0])  # (2)!
#> tensor([0, 3, 6])
print(torch.einsum("ii->i", m))  # (3)!
#> tensor([0, 4, 8])
print(torch.einsum("ii", m))  # (4)!
#> tensor(12)
print(torch.einsum("ba", m)[0])  # (5)!
#> tensor([0, 3, 6])

x, w = torch.ones(5, 2, 3), torch.ones(3, 4)
print(torch.einsum("...j,jk->...k", x, w).shape)  # (6)!
#> torch.Size([5, 2, 4])
