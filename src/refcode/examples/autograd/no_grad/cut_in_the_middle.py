import torch
from torch import nn

first, last = nn.Linear(2, 2), nn.Linear(2, 1)
x = torch.ones(1, 2)

h = first(x).detach()
last(h).sum().backward()
for name, layer in {"first": first, "last": last}.items():
    print(name, [p.grad is None for p in layer.parameters()])
    #> first [True, True]
    #> last [False, False]

last(first(x)).sum().backward()
print("first", [p.grad is None for p in first.parameters()])
#> first [False, False]
