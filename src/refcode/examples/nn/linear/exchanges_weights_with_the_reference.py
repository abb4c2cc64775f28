import torch
from torch import nn

from refcode.nn import Linear

torch.manual_seed(0)
ours = Linear(2, 3)
torch.manual_seed(0)
theirs = nn.Linear(2, 3)
print(torch.equal(ours.weight, theirs.weight))
#> True
print(theirs.load_state_dict(ours.state_dict()))
#> <All keys matched successfully>
try:
    ours(torch.ones(5, 3))
except ValueError as error:
    print(error)
    #> input: expected shape (*, 2), as weight is (3, 2), got (5, 3)
