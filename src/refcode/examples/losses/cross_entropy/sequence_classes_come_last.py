import torch
import torch.nn.functional as F

z = torch.zeros(2, 7, 5)  # (N, T, C)
y = torch.zeros(2, 7, dtype=torch.long)  # (N, T)
try:
    F.cross_entropy(z, y)
except RuntimeError as error:
    print(error)
    #> Expected target size [2, 5], got [2, 7]
print(F.cross_entropy(z.transpose(1, 2), y))
#> tensor(1.6094)
print(F.cross_entropy(z.flatten(0, 1), y.flatten()))
#> tensor(1.6094)

z = 9 * torch.eye(3)[[0, 0, 1]].unsqueeze(0)  # (1, T, C) with T == C
y = torch.tensor([[0, 0, 1]])
print(F.cross_entropy(z, y))
#> tensor(3.5974)
print(F.cross_entropy(z.transpose(1, 2), y))
#> tensor(0.0002)
