import numpy as np
import torch
from torch.nn.functional import layer_norm

x = torch.tensor([0.0, 6.0, 0.0, 6.0])
print(x.var(), x.std())
#> tensor(12.) tensor(3.4641)
print(x.var(correction=0), x.std(correction=0))
#> tensor(9.) tensor(3.)
print(np.std(x.numpy()))
#> 3.0

by_hand = (x - x.mean()) / x.std(correction=0)
print(by_hand)
#> tensor([-1.,  1., -1.,  1.])
print(torch.allclose(layer_norm(x, (4,), eps=0.0), by_hand))
#> True
