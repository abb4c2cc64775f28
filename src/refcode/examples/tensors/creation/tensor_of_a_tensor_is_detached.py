import warnings

import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w * 2
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.tensor(loss))  # (1)!
    #> tensor(6.)
print(caught[0].message)
#> To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.tensor([loss, loss]))
    #> tensor([6., 6.])
print(str(caught[0].message).partition(" (Triggered")[0])
#> Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first.

print(loss.detach().clone())
#> tensor(6.)
print(torch.stack([loss, loss]).requires_grad)  # (2)!
#> True
