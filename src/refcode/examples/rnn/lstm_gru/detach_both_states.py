import torch
from torch import nn

lstm = nn.LSTM(4, 2)
output, state = lstm(torch.randn(7, 5, 4))
try:
    state = state.detach()
except AttributeError as error:
    print(error)
    #> 'tuple' object has no attribute 'detach'
state = tuple(s.detach() for s in state)
output, state = lstm(torch.randn(7, 5, 4), state)
print(output.shape)
#> torch.Size([7, 5, 2])
