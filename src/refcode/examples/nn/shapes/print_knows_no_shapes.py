import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(nn.Conv2d(3, 6, 5), nn.Flatten(), nn.Linear(9, 2))
print(model)  # (1)!
#> Sequential(
#>   (0): Conv2d(3, 6, kernel_size=(5, 5), stride=(1, 1))
#>   (1): Flatten(start_dim=1, end_dim=-1)
#>   (2): Linear(in_features=9, out_features=2, bias=True)
#> )
try:
    shape_ledger(model, torch.zeros(1, 3, 8, 8))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1x96 and 9x2)
model[2] = nn.Linear(96, 2)
print(model(torch.zeros(1, 3, 8, 8)).shape)
#> torch.Size([1, 2])
