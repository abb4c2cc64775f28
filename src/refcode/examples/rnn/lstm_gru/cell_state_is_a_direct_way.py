import torch
from torch import nn

lstm = nn.LSTM(1, 1)
for parameter in lstm.parameters():
    nn.init.zeros_(parameter)
lstm.bias_ih_l0.data = torch.tensor([0.0, 20.0, 0.0, 0.0])  # (1)!
c_0 = torch.ones(1, 1, requires_grad=True)
h_0 = torch.zeros(1, 1)
output, (h_n, c_n) = lstm(torch.zeros(100, 1), (h_0, c_0))
c_n.sum().backward()
print(c_n.item() > 0.999, c_0.grad.item() > 0.999)
#> True True
