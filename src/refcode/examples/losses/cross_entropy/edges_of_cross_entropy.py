import torch
import torch.nn.functional as F

inf, nan = float("inf"), float("nan")
y = torch.tensor([1])
none = torch.zeros(0, dtype=torch.long)
print(F.cross_entropy(torch.zeros(0, 3), none))
#> tensor(nan)
print(F.cross_entropy(torch.zeros(0, 3), none, reduction="sum"))
#> tensor(0.)

z = torch.tensor([[-inf, 2.0]])
print(F.cross_entropy(z, y))
#> tensor(0.)
print(F.cross_entropy(z, y, label_smoothing=0.1))
#> tensor(inf)
print(F.cross_entropy(z, torch.tensor([[0.0, 1.0]])))
#> tensor(nan)
print(F.cross_entropy(torch.tensor([[0.0, -inf]]), y))
#> tensor(inf)
print(F.cross_entropy(torch.tensor([[inf, 0.0]]), y))
#> tensor(nan)
print(F.cross_entropy(torch.tensor([[nan, 0.0]]), y))
#> tensor(nan)

print(F.cross_entropy(torch.tensor([[5.0]]), torch.tensor([0])))
#> tensor(0.)
print(F.cross_entropy(torch.zeros(1, 2).bfloat16(), y).dtype)
#> torch.bfloat16
