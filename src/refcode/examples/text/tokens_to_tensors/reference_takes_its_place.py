import torch
from torch import nn
from torch.nn import functional as F

from refcode.nn import Embedding, one_hot

ids = torch.tensor([[1, 0, 2], [2, 3, 0]])
print(torch.equal(one_hot(ids, 4), F.one_hot(ids, 4)))
#> True
ours, theirs = Embedding(4, 3), nn.Embedding(4, 3)
ours.load_state_dict(theirs.state_dict())
print(torch.equal(ours(ids), theirs(ids)))
#> True
try:
    ours(torch.tensor([[1, 0], [7, 2]]))
except IndexError as error:
    print(error)
    #> input: expected 0 to 3, got 7 at [1, 0]
