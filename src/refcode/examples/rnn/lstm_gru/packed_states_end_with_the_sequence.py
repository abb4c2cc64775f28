import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

lstm = nn.LSTM(4, 2)
x = torch.randn(5, 2, 4)  # sequence 1 has 3 steps, the rest is padding
packed = pack_padded_sequence(x, [5, 3])
_, (h_n, c_n) = lstm(packed)
_, (h_alone, c_alone) = lstm(x[:3, 1])
print(torch.allclose(h_n[:, 1], h_alone, atol=1e-6))
#> True
print(torch.allclose(c_n[:, 1], c_alone, atol=1e-6))
#> True
