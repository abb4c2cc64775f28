import torch
from torch import nn

from refcode.nn import RNN

options = {"num_layers": 2, "bidirectional": True, "batch_first": True}
theirs = nn.RNN(4, 2, **options)
ours = RNN(4, 2, **options)
ours.load_state_dict(theirs.state_dict())
x = torch.randn(5, 7, 4)
for a, b in zip(ours(x), theirs(x), strict=True):
    print(a.shape, torch.allclose(a, b, atol=1e-6))
    #> torch.Size([5, 7, 4]) True
    #> torch.Size([4, 5, 2]) True
