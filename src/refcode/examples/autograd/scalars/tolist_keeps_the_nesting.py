import torch

x = torch.arange(6).view(2, 3)
print(x.tolist())
#> [[0, 1, 2], [3, 4, 5]]
print(x.T.tolist())
#> [[0, 3], [1, 4], [2, 5]]
print(x[0, 1].tolist(), x[0, 1:2].tolist())
#> 1 [1]
print(torch.zeros(0).tolist(), torch.zeros(2, 0).tolist())
#> [] [[], []]
print(torch.equal(torch.tensor(x.tolist()), x))
#> True
