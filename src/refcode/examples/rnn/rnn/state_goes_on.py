import torch
from torch import nn

rnn = nn.RNN(4, 2, num_layers=2)
x = torch.randn(6, 3, 4)
whole, _ = rnn(x)
first, h = rnn(x[:4])
second, h = rnn(x[4:], h)
print(torch.allclose(whole, torch.cat([first, second]), atol=1e-6))
#> True
zeros = torch.zeros(2, 3, 2)
print(torch.equal(whole, rnn(x, zeros)[0]))
#> True
