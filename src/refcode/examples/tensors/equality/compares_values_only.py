import torch

x = torch.tensor([[1, 2], [3, 4]])
f = x.double().requires_grad_()
print(x == f)
#> tensor([[True, True],
#>         [True, True]])
print(torch.equal(x, f))
#> True

t = x.T.contiguous().T
print(t.stride(), x.stride())
#> (1, 2) (2, 1)
print(torch.equal(x, t))
#> True
print((f == 1.0).requires_grad)
#> False
