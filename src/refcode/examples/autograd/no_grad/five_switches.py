import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Dropout(0.5))
x = torch.ones(100, 3)


def show(name, y):
    dropped = (y == 0).any().item()
    print(f"{name:<15}", y.requires_grad, y.is_inference(), dropped)
    #> no switch       True False True
    #> no_grad         False False True
    #> inference_mode  False True True
    #> detach          False False True
    #> requires_grad_  False False True
    #> eval            True False False


show("no switch", model(x))
with torch.no_grad():
    show("no_grad", model(x))
with torch.inference_mode():
    show("inference_mode", model(x))
show("detach", model(x).detach())
model.requires_grad_(False)
show("requires_grad_", model(x))
model.requires_grad_(True).eval()
show("eval", model(x))
