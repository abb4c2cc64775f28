import numpy as np
import torch

a = np.array([[0.5, 1.5]])
x = torch.from_numpy(a)
print(x.dtype, torch.tensor([[0.5, 1.5]]).dtype)
#> torch.float64 torch.float32

layer = torch.nn.Linear(2, 1)
try:
    layer(x)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float
print(layer(x.float()).dtype)
#> torch.float32
print((torch.ones(2) + x).dtype)  # (1)!
#> torch.float64
