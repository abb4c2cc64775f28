import torch

x = torch.arange(6.0).reshape(2, 3).requires_grad_()
a, b = x.unbind()
print(a.grad_fn is b.grad_fn, a.output_nr, b.output_nr)
#> True 0 1
print([number for _, number in (a * b).grad_fn.next_functions])
#> [0, 1]

s = torch.tensor(2.0, requires_grad=True)
print(s.grad_fn, (s * 1).grad_fn.next_functions[0][0].variable is s)
#> None True
print(x.detach().grad_fn, torch.ones(2).mul(3).grad_fn)
#> None None
