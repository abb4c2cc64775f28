import torch
from torch import nn

w = torch.tensor([-1.0, 2.0], requires_grad=True)
try:
    nn.ReLU(inplace=True)(w)
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.
print(nn.ReLU()(w).tolist())
#> [0.0, 2.0]
print(nn.ReLU(inplace=True)(w * 1).tolist())
#> [0.0, 2.0]
