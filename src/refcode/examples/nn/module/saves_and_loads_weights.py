import io

import torch
from torch import nn

net, file = nn.Linear(2, 1), io.BytesIO()
torch.save(net.state_dict(), file)

file.seek(0)
fresh = nn.Linear(2, 1)
print(torch.equal(fresh.weight, net.weight))
#> False
print(fresh.load_state_dict(torch.load(file, weights_only=True)))
#> <All keys matched successfully>
print(torch.equal(fresh.weight, net.weight))
#> True
