import torch
from torch import nn

both = nn.RNN(4, 2, bidirectional=True)
weights = both.state_dict()
back = nn.RNN(4, 2)
names = back.state_dict()
back.load_state_dict({k: weights[f"{k}_reverse"] for k in names})
x = torch.randn(5, 3, 4)
output, _ = both(x)
backwards, _ = back(x.flip(0))
print(torch.allclose(output[..., 2:], backwards.flip(0), atol=1e-6))
#> True
