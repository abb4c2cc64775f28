import torch
from torch import nn

from refcode.nn import RNNCell

theirs = nn.RNNCell(4, 2)
ours = RNNCell(4, 2)
ours.load_state_dict(theirs.state_dict())
x, h = torch.randn(3, 4), torch.randn(3, 2)
print(torch.allclose(ours(x, h), theirs(x, h)))
#> True
try:
    RNNCell(4, 2, "relu")
except TypeError as error:
    print(error)
    #> bias: expected True or False, got 'relu'
