import torch
from torch import nn

gru = nn.GRU(4, 2)
x, h = torch.randn(3, 4), torch.randn(3, 2)
from_x = x @ gru.weight_ih_l0.T + gru.bias_ih_l0
from_h = h @ gru.weight_hh_l0.T + gru.bias_hh_l0
r_x, z_x, n_x = from_x.chunk(3, dim=1)  # (1)!
r_h, z_h, n_h = from_h.chunk(3, dim=1)
r, z = (r_x + r_h).sigmoid(), (z_x + z_h).sigmoid()
n = (n_x + r * n_h).tanh()  # (2)!
new_h = (1 - z) * n + z * h  # (3)!

output, h_n = gru(x[None], h[None])
print(torch.allclose(h_n[0], new_h, atol=1e-6))
#> True
