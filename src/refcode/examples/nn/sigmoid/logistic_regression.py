import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Sigmoid())
with torch.no_grad():
    model[0].weight.fill_(2)
    model[0].bias.fill_(-6)
hours = torch.tensor([[1.0], [3.0], [4.0]])
with torch.no_grad():
    print(model(hours))
    #> tensor([[0.0180],
    #>         [0.5000],
    #>         [0.8808]])
    print(model(hours) > 0.5)
    #> tensor([[False],
    #>         [False],
    #>         [ True]])
