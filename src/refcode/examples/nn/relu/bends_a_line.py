import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))
with torch.no_grad():
    model[0].weight.copy_(torch.tensor([[1.0], [-1.0]]))
    model[0].bias.zero_()
    model[2].weight.fill_(1)
    model[2].bias.zero_()
    x = torch.tensor([[-3.0], [-1.0], [0.0], [2.0]])
    print(model(x).flatten())
    #> tensor([3., 1., 0., 2.])
