import numpy as np
import torch

from refcode.tensors import layout, shares_storage

x = torch.arange(6)
even, odd = x[::2], x[1::2]
print(shares_storage(even, odd))
#> True
even.zero_()
print(odd)
#> tensor([1, 3, 5])

print(np.shares_memory(even.numpy(), odd.numpy()))
#> False
print(np.shares_memory(even.numpy(), x[3:].numpy()))
#> True
print(np.may_share_memory(even.numpy(), odd.numpy()))  # (1)!
#> True

cells = layout(even).cells()
print(cells, torch.isin(cells, layout(odd).cells()).any())
#> tensor([0, 2, 4]) tensor(False)
