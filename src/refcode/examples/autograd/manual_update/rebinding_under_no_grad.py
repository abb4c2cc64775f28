import torch

w = torch.ones(1, requires_grad=True)
(w * 3).sum().backward()
with torch.no_grad():
    w = w - 0.5 * w.grad
print(w, w.requires_grad)
#> tensor([-0.5000]) False
try:
    (w * 3).sum().backward()
except RuntimeError as error:
    print(error)
    #> element 0 of tensors does not require grad and does not have a grad_fn
