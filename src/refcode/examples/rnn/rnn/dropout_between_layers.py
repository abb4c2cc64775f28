import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(4, 2, num_layers=2, dropout=0.5)
x = torch.randn(5, 3, 4)
print(torch.equal(rnn(x)[0], rnn(x)[0]))
#> False
rnn.eval()
print(torch.equal(rnn(x)[0], rnn(x)[0]))
#> True
rnn = nn.RNN(4, 50, num_layers=2, dropout=0.5)
print((rnn(x)[0] == 0).any())  # (1)!
#> tensor(False)
