import warnings

import torch

w = torch.ones(1, requires_grad=True)
(w * 3).sum().backward()
w = w - 0.5 * w.grad
print(w.is_leaf, w.grad_fn is None)
#> False False

(w * 3).sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        w = w - 0.5 * w.grad
    except TypeError as error:
        print(error)
        #> unsupported operand type(s) for *: 'float' and 'NoneType'
print(str(caught[0].message).partition(". ")[0])
#> The .grad attribute of a Tensor that is not a leaf Tensor is being accessed
