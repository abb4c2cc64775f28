import torch
import torch.nn.functional as F

inf, nan = float("inf"), float("nan")
x, y = torch.tensor([[-1.0, -2.0]]), torch.tensor([1])
none = torch.zeros(0, dtype=torch.long)
print(F.nll_loss(torch.zeros(0, 2), none))
#> tensor(nan)
print(F.nll_loss(torch.zeros(0, 2), none, reduction="sum"))
#> tensor(0.)

print(F.nll_loss(torch.tensor([[-1.0, -inf]]), y))
#> tensor(inf)
print(F.nll_loss(torch.tensor([[nan, -2.0]]), y))
#> tensor(2.)
print(F.nll_loss(torch.tensor([[-1.0, nan]]), y))
#> tensor(nan)

print(F.nll_loss(x, y, weight=torch.tensor([1.0, 0.0])))
#> tensor(nan)
print(F.nll_loss(x.half(), y), F.nll_loss(x.double(), y))
#> tensor(2., dtype=torch.float16) tensor(2., dtype=torch.float64)
