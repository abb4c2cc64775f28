import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
x = torch.ones(1, 2)
model.eval()
print(model(x).requires_grad)
#> True
with torch.no_grad():
    print(model(x).requires_grad)
    #> False
    model.train()
    print(model(x).requires_grad, model.training)
    #> False True
