import warnings

import torch

x = torch.ones(2, requires_grad=True)
y = x * 2
y.sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(y.grad)
    #> None
print(str(caught[0].message).partition(" (Triggered")[0])
#> The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information.

y = x * 2
y.retain_grad()
(y * y).sum().backward()
print(y.grad)
#> tensor([4., 4.])
