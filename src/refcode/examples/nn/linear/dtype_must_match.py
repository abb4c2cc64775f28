import torch
from torch import nn

layer = nn.Linear(2, 3)
for dtype in (torch.long, torch.double):
    x = torch.ones(5, 2, dtype=dtype)
    try:
        layer(x)
    except RuntimeError as error:
        print(error)
        #> mat1 and mat2 must have the same dtype, but got Long and Float
        #> mat1 and mat2 must have the same dtype, but got Double and Float
    print(layer(x.float()).dtype)
    #> torch.float32
    #> torch.float32
