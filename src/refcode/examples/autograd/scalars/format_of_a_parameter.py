import torch
from torch import nn

scale = nn.Parameter(torch.tensor(0.5))
try:
    print(f"{scale:.2f}")
except TypeError as error:
    print(error)
    #> unsupported format string passed to Parameter.__format__
print(f"{scale.item():.2f}")
#> 0.50

loss = torch.tensor(0.25)
try:
    print(f"{loss.item:.2f}")
except TypeError as error:
    print(error)
    #> unsupported format string passed to builtin_function_or_method.__format__
print(f"{loss.item():.2f}")
#> 0.25
