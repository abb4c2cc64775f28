import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
shapes = []


def note(module, args, output):
    shapes.append((type(module).__name__, tuple(output.shape)))


handles = [layer.register_forward_hook(note) for layer in net]
net(torch.zeros(5, 4))
print(shapes)
#> [('Linear', (5, 3)), ('ReLU', (5, 3)), ('Linear', (5, 2))]

for handle in handles:
    handle.remove()
net(torch.zeros(5, 4))
print(len(shapes))
#> 3
