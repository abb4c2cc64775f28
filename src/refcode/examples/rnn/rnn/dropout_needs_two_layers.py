import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rnn = nn.RNN(4, 2, dropout=0.5)
print(caught[0].message)
#> dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got dropout=0.5 and num_layers=1
x = torch.randn(5, 3, 4)
print(torch.equal(rnn(x)[0], rnn(x)[0]))
#> True
