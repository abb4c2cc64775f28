import math
import warnings

import torch

w = torch.tensor(4.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(w.item(), w.tolist(), int(w), f"{w:.1f}", len(caught))
    #> 4.0 4.0 4 4.0 0
    print(math.sqrt(w), len(caught))
    #> 2.0 1
    print(float(w), len(caught))  # (1)!
    #> 4.0 1
print(str(caught[0].message).partition(" (Triggered")[0])
#> Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first.

print(w.sqrt().requires_grad, math.sqrt(w.detach()))
#> True 2.0
