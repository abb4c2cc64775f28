import torch
from torch import nn

from refcode.nn import shape_ledger

print(shape_ledger(nn.LSTM(4, 5), torch.zeros(7, 2, 4)))
#> layer  input    formula  output                   parameters
#> LSTM   (7,2,4)           (7,2,5) (1,2,5) (1,2,5)         220
#> total                                                    220
a, b = torch.ones(6, 3), torch.ones(6, 4)
print(shape_ledger(nn.Bilinear(3, 4, 2), a, b))
#> layer     input        formula  output  parameters
#> Bilinear  (6,3) (6,4)           (6,2)           26
#> total                                           26
