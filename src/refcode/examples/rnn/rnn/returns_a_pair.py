import torch
from torch import nn

x = torch.randn(7, 5, 4)
try:
    nn.Sequential(nn.RNN(4, 2), nn.Linear(2, 3))(x)
except TypeError as error:
    print(error)
    #> linear(): argument 'input' (position 1) must be Tensor, not tuple

rnn, linear = nn.RNN(4, 2), nn.Linear(2, 3)
output, h_n = rnn(x)
print(linear(output).shape, linear(h_n[-1]).shape)
#> torch.Size([7, 5, 3]) torch.Size([5, 3])
