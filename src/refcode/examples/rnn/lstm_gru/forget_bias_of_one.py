import torch
from torch import nn

lstm = nn.LSTM(4, 3)
with torch.no_grad():
    lstm.bias_ih_l0[3:6] = 1.0  # (1)!
    lstm.bias_hh_l0[3:6] = 0.0  # (2)!
both = (lstm.bias_ih_l0 + lstm.bias_hh_l0).detach()
print(both.view(4, 3)[1])
#> tensor([1., 1., 1.])
print(both.view(4, 3)[1].sigmoid().round(decimals=2))
#> tensor([0.7300, 0.7300, 0.7300])
print(torch.zeros(3).sigmoid())
#> tensor([0.5000, 0.5000, 0.5000])
