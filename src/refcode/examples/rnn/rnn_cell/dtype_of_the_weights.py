import torch
from torch import nn

cell = nn.RNNCell(4, 2)
x = torch.ones(3, 4, dtype=torch.float64)
try:
    cell(x)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float
print(cell(x.float()).dtype, cell.double()(x).dtype)
#> torch.float32 torch.float64
