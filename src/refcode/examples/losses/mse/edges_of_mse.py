import torch
import torch.nn.functional as F

no = torch.zeros(0)
print(F.mse_loss(no, no), F.mse_loss(no, no, reduction="sum"))
#> tensor(nan) tensor(0.)
print(F.mse_loss(torch.tensor(1.0), torch.tensor(4.0)))
#> tensor(9.)

inf, nan = float("inf"), float("nan")
y = torch.zeros(2)
print(F.mse_loss(torch.tensor([1.0, inf]), y))
#> tensor(inf)
print(F.mse_loss(torch.tensor([1.0, nan]), y))
#> tensor(nan)
try:
    F.mse_loss(y, 0.0)
except AttributeError as error:
    print(error)
    #> 'float' object has no attribute 'size'
try:
    F.mse_loss(y, y, reduction="average")
except ValueError as error:
    print(error)
    #> average is not a valid value for reduction
