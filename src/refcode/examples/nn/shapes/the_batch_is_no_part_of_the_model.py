import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(nn.Flatten(), nn.Linear(12, 2))
for n in (1, 64):
    rows = shape_ledger(model, torch.zeros(n, 3, 4)).rows
    print([row.output for row in rows])
    #> [(1, 12), (1, 2)]
    #> [(64, 12), (64, 2)]
try:
    model(torch.zeros(3, 4))  # (1)!
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (3x4 and 12x2)
print(model(torch.zeros(3, 4).unsqueeze(0)).shape)
#> torch.Size([1, 2])
