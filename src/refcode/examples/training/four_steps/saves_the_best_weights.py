import io

import torch
from torch import nn

model, file = nn.Linear(2, 1), io.BytesIO()
torch.save(model.state_dict(), file)

file.seek(0)
weights = torch.load(file, weights_only=True)
fresh = nn.Linear(2, 1)
fresh.load_state_dict(weights)
fresh.eval()
x = torch.ones(3, 2)
print(torch.equal(fresh(x), model(x)))
#> True
