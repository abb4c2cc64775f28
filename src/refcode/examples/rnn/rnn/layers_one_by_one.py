import torch
from torch import nn

rnn = nn.RNN(4, 2, num_layers=2)
weights = rnn.state_dict()
first, second = nn.RNN(4, 2), nn.RNN(2, 2)
for layer, part in enumerate((first, second)):
    for name in part.state_dict():
        own = name.replace("l0", f"l{layer}")
        getattr(part, name).data = weights[own]
x = torch.randn(5, 3, 4)
output, h_n = rnn(x)
below, h_0 = first(x)
above, h_1 = second(below)
print(torch.allclose(output, above))
#> True
print(torch.allclose(h_n, torch.cat([h_0, h_1])))
#> True
