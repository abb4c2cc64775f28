import torch
from torch import nn

rnn, cell = nn.RNN(4, 2), nn.RNNCell(4, 2)
weights = cell.state_dict()
rnn.load_state_dict({f"{k}_l0": v for k, v in weights.items()})
sequence = torch.randn(5, 3, 4)
h = torch.zeros(3, 2)
outputs = []
for x in sequence:
    h = cell(x, h)
    outputs.append(h)
output, h_n = rnn(sequence)
print(torch.allclose(output, torch.stack(outputs), atol=1e-6))
#> True
print(torch.allclose(h_n[0], h, atol=1e-6))
#> True
