import math

import torch

x = torch.tensor(-2.7)
print(int(x), x.long().item())
#> -2 -2
print(math.floor(x), math.ceil(x))
#> -3 -2
print(x.round(), round(x.item()), round(x.item(), 1))
#> tensor(-3.) -3 -2.7
try:
    round(x)
except TypeError as error:
    print(error)
    #> type Tensor doesn't define __round__ method
