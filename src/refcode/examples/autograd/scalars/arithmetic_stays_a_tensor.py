import math

import torch

x = torch.tensor(2.0)
print(x * 3, 3 - x, 2**x, abs(-x))
#> tensor(6.) tensor(1.) tensor(4.) tensor(2.)
print(math.exp(x) == math.exp(2.0), type(math.exp(x)).__name__)
#> True float
print(sum([x, x]), max(x, 5), max(x, 1))
#> tensor(4.) 5 tensor(2.)
