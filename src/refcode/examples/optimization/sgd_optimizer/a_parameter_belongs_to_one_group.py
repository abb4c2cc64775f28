import warnings

import torch

w = torch.tensor([4.0], requires_grad=True)
try:
    torch.optim.SGD([{"params": [w]}, {"params": [w], "lr": 0.5}])
except ValueError as error:
    print(error)
    #> some parameters appear in more than one parameter group

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer = torch.optim.SGD([w, w], lr=0.25)
print(str(caught[0].message).partition(";")[0])
#> optimizer contains a parameter group with duplicate parameters
(w**2).sum().backward()
optimizer.step()
print(w.item())  # (1)!
#> 0.0
