import torch
import torch.nn.functional as F

x = torch.tensor([[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]])
print(F.nll_loss(x, torch.tensor([0, 2])))
#> tensor(3.5000)
print(F.nll_loss(x, torch.tensor([0, 0])))
#> tensor(2.5000)

x[:, 1] = 100.0
print(F.nll_loss(x, torch.tensor([0, 2])))
#> tensor(3.5000)
