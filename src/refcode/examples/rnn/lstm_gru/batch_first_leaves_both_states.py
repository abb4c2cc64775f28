import torch
from torch import nn

lstm = nn.LSTM(4, 2, batch_first=True)
x, wrong = torch.randn(5, 3, 4), torch.zeros(5, 1, 2)
try:
    lstm(x, (wrong, wrong))
except RuntimeError as error:
    print(error)
    #> Expected hidden[0] size (1, 5, 2), got [5, 1, 2]
h = c = torch.zeros(1, 5, 2)
output, (h_n, c_n) = lstm(x, (h, c))
print(output.shape, h_n.shape, c_n.shape)
#> torch.Size([5, 3, 2]) torch.Size([1, 5, 2]) torch.Size([1, 5, 2])
