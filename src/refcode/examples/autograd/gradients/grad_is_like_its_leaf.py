import torch

double = torch.float64
for size, dtype in (((2, 3), double), ((), None), ((0, 3), None)):
    x = torch.zeros(size, dtype=dtype, requires_grad=True)
    (x.float() * 2).sum().backward()
    print(tuple(x.grad.shape), x.grad.dtype)
    #> (2, 3) torch.float64
    #> () torch.float32
    #> (0, 3) torch.float32

column = torch.zeros(2, 1, requires_grad=True)
(column + torch.zeros(3)).sum().backward()
print(column.grad.tolist())
#> [[3.0], [3.0]]

one = torch.ones(1, 1, requires_grad=True)
(one * 2).backward()
print(one.grad)
#> tensor([[2.]])
