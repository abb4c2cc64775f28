import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.manual_seed(0)
rnn = nn.RNN(1, 2, batch_first=True)
alone = torch.tensor([[[4.0]]])
padded = torch.tensor([[1.0, 2.0, 3.0], [4.0, 0.0, 0.0]]).unsqueeze(2)
_, expected = rnn(alone)
_, h_n = rnn(padded)
print(torch.allclose(h_n[0, 1], expected[0, 0]))
#> False
_, h_n = rnn(pack_padded_sequence(padded, [3, 1], batch_first=True))
print(torch.allclose(h_n[0, 1], expected[0, 0]))
#> True
