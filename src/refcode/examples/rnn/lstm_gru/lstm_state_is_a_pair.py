import torch
from torch import nn

lstm = nn.LSTM(4, 2)
x, h = torch.randn(7, 5, 4), torch.zeros(1, 5, 2)
try:
    lstm(x, h)
except IndexError as error:
    print(error)
    #> index 1 is out of bounds for dimension 0 with size 1
try:
    nn.LSTM(4, 2, num_layers=2)(x, torch.zeros(2, 5, 2))
except RuntimeError as error:
    print(error)
    #> For batched 3-D input, hx and cx should also be 3-D but got (2-D, 2-D) tensors
output, (h, c) = lstm(x, (h, torch.zeros(1, 5, 2)))
print(output.shape)
#> torch.Size([7, 5, 2])
