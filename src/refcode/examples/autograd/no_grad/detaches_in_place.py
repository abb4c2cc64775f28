import torch

x = torch.ones(2, requires_grad=True)
h = x * 2
same = h.detach_()
print(same is h, h.requires_grad, h.is_leaf)
#> True False True

try:
    (x * 2)[0].detach_()
except RuntimeError as error:
    print(str(error).partition(" If")[0])
    #> Can't detach views in-place. Use detach() instead.

h = x * 2
y = (h * h).sum()
h.detach_()
try:
    y.backward()
except RuntimeError as error:
    print(error)
    #> Trying to use a saved tensor that has been detached in-place, i.e. with .detach_().This is not supported, please use out-of-place `.detach()` instead
