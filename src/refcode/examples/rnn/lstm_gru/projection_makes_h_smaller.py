import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # (1)!
lstm = nn.LSTM(4, 6, proj_size=2)
output, (h_n, c_n) = lstm(torch.randn(7, 5, 4))
print(output.shape, h_n.shape, c_n.shape)
#> torch.Size([7, 5, 2]) torch.Size([1, 5, 2]) torch.Size([1, 5, 6])
print(lstm.weight_hh_l0.shape, lstm.weight_hr_l0.shape)
#> torch.Size([24, 2]) torch.Size([2, 6])
try:
    nn.GRU(4, 6, proj_size=2)
except ValueError as error:
    print(error)
    #> proj_size argument is only supported for LSTM, not RNN or GRU
