import torch
from torch import nn

from refcode.nn import shape_ledger

model = nn.Sequential(nn.BatchNorm1d(3), nn.Dropout(), nn.Linear(3, 2))
torch.manual_seed(0)
expected = torch.rand(2)

torch.manual_seed(0)
shape_ledger(model, torch.ones(4, 3))
print(model.training, model[0].num_batches_tracked)
#> True tensor(0)
print(len(model[0]._forward_hooks), model[2].weight.grad)
#> 0 None
print(torch.equal(torch.rand(2), expected))  # (1)!
#> True
