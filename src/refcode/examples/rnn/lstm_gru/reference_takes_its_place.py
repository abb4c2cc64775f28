import torch
from torch import nn

from refcode.nn import GRU, LSTM

x = torch.randn(7, 5, 4)
for ours, theirs in (
    (LSTM(4, 2, num_layers=2), nn.LSTM(4, 2, num_layers=2)),
    (GRU(4, 2, bidirectional=True), nn.GRU(4, 2, bidirectional=True)),
):
    ours.load_state_dict(theirs.state_dict())
    print(ours, torch.allclose(ours(x)[0], theirs(x)[0], atol=1e-6))
    #> LSTM(4, 2, num_layers=2) True
    #> GRU(4, 2, bidirectional=True) True
