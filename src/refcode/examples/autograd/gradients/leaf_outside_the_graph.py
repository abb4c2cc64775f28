import torch

x = torch.ones(2, 2, requires_grad=True)
w = torch.ones(1, requires_grad=True)
out = ((x + 2) ** 2 * 3).mean()
out.backward()
print(x.grad)
#> tensor([[4.5000, 4.5000],
#>         [4.5000, 4.5000]])
print(w.grad)
#> None
