import io

import torch
from torch import nn

from refcode.training import fit

data = [(torch.tensor([[1.0], [2.0]]), torch.tensor([[2.0], [4.0]]))]
whole, file = nn.Linear(1, 1), io.BytesIO()
optimizer = torch.optim.SGD(whole.parameters(), 0.01, momentum=0.9)
fit(whole, data, nn.MSELoss(), optimizer, epochs=3)
torch.save([whole.state_dict(), optimizer.state_dict()], file)
fit(whole, data, nn.MSELoss(), optimizer, epochs=3)

for with_optimizer in (True, False):
    file.seek(0)
    weights, state = torch.load(file, weights_only=True)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), 0.01, momentum=0.9)
    model.load_state_dict(weights)
    if with_optimizer:
        optimizer.load_state_dict(state)
    fit(model, data, nn.MSELoss(), optimizer, epochs=3)
    print(with_optimizer, torch.equal(model.weight, whole.weight))
    #> True True
    #> False False
