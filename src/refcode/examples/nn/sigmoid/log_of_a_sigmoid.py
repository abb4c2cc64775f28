import torch
from torch.nn import functional as F

x = torch.tensor([-200.0, 0.0, 200.0])
print(torch.sigmoid(x).log())
#> tensor([   -inf, -0.6931,  0.0000])
print(F.logsigmoid(x))
#> tensor([-200.0000,   -0.6931,    0.0000])
