import warnings

import torch

warnings.simplefilter("ignore")
w = torch.ones(2, requires_grad=True) * 0.1
v = torch.ones(2, requires_grad=True).double()
(w.sum() + v.sum()).backward()
print(w.is_leaf, w.grad, v.is_leaf, v.grad)
#> False None False None
try:
    torch.optim.SGD([w])
except ValueError as error:
    print(error)
    #> can't optimize a non-leaf Tensor

w = (torch.ones(2) * 0.1).requires_grad_()
v = torch.ones(2, dtype=torch.float64, requires_grad=True)
(w.sum() + v.sum()).backward()
print(w.is_leaf, w.grad, v.is_leaf, v.grad)
#> True tensor([1., 1.]) True tensor([1., 1.], dtype=torch.float64)
