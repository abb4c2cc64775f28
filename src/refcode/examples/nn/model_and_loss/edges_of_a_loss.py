import torch
import torch.nn.functional as F

no_x, no_y = torch.zeros(0, 3), torch.zeros(0, dtype=torch.long)
print(F.cross_entropy(no_x, no_y), F.mse_loss(no_x, no_x))
#> tensor(nan) tensor(nan)
print(F.cross_entropy(no_x, no_y, reduction="sum"))
#> tensor(0.)
print(F.cross_entropy(torch.zeros(3), torch.tensor(1)))
#> tensor(1.0986)

z = torch.zeros(2, 3)
print(F.cross_entropy(z, torch.tensor([1, -100])))
#> tensor(1.0986)
print(F.cross_entropy(z, torch.tensor([-100, -100])))
#> tensor(nan)

inf, nan = float("inf"), float("nan")
print(F.cross_entropy(torch.tensor([[0.0, -inf]]), torch.tensor([1])))
#> tensor(inf)
print(F.cross_entropy(torch.tensor([[0.0, inf]]), torch.tensor([1])))
#> tensor(nan)
print(F.mse_loss(torch.tensor([1.0, nan]), torch.zeros(2)))
#> tensor(nan)
