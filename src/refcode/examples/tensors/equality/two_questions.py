import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([1, 2, 4])
print(x == y)
#> tensor([ True,  True, False])
print(torch.equal(x, y))
#> False
