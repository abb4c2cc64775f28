import torch
from torch import nn

lstm = nn.LSTM(4, 2)
x, h, c = torch.randn(3, 4), torch.randn(3, 2), torch.randn(3, 2)
sums = x @ lstm.weight_ih_l0.T + lstm.bias_ih_l0
sums = sums + h @ lstm.weight_hh_l0.T + lstm.bias_hh_l0
i, f, g, o = sums.chunk(4, dim=1)  # (1)!
new_c = f.sigmoid() * c + i.sigmoid() * g.tanh()  # (2)!
new_h = o.sigmoid() * new_c.tanh()  # (3)!

output, (h_n, c_n) = lstm(x[None], (h[None], c[None]))
print(torch.allclose(h_n[0], new_h, atol=1e-6))
#> True
print(torch.allclose(c_n[0], new_c, atol=1e-6))
#> True
