import torch
import torch.nn.functional as F
from torch import nn

try:
    F.max_pool2d(torch.zeros(1, 1, 2, 2), 3)
except RuntimeError as error:
    print(error)
    #> Given input size: (1x2x2). Calculated output size: (1x0x0). Output size is too small

x = torch.zeros(1, 1, 28, 28)
for _ in range(4):
    x = nn.MaxPool2d(2)(x)
    print(tuple(x.shape[2:]))
    #> (14, 14)
    #> (7, 7)
    #> (3, 3)
    #> (1, 1)
try:
    nn.MaxPool2d(2)(x)
except RuntimeError as error:
    print(error)
    #> Given input size: (1x1x1). Calculated output size: (1x0x0). Output size is too small
