import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
(first,) = torch.autograd.grad(y, x, create_graph=True)
print(first)
#> tensor(12., grad_fn=<MulBackward0>)
(second,) = torch.autograd.grad(first, x)
print(second)
#> tensor(12.)
print(*torch.autograd.grad(y, x))  # (1)!
#> tensor(12.)

(first,) = torch.autograd.grad(x**3, x)  # (2)!
print(first)
#> tensor(12.)
try:
    torch.autograd.grad(first, x)
except RuntimeError as error:
    print(error)
    #> element 0 of tensors does not require grad and does not have a grad_fn
