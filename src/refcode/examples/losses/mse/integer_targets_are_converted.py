import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0])
y = torch.tensor([1, 4])
print(F.mse_loss(x, y), F.mse_loss(x, y).dtype)
#> tensor(2.) torch.float32
print(F.mse_loss(x, y.double()).dtype)
#> torch.float64
try:
    F.mse_loss(x.long(), y)
except NotImplementedError as error:
    print(error)
    #> "mse_cpu" not implemented for 'Long'
print(F.mse_loss(x.long().float(), y))
#> tensor(2.)
