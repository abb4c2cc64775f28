import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3, 4)  # (N, L, input_size)
changed = x.clone()
changed[0] += 1  # sample 0 only
for batch_first in (False, True):
    rnn = nn.RNN(4, 2, batch_first=batch_first)
    differs = (rnn(x)[0] != rnn(changed)[0]).flatten(1).any(dim=1)
    print(batch_first, differs.tolist())
    #> False [True, True, True, True, True]
    #> True [True, False, False, False, False]
