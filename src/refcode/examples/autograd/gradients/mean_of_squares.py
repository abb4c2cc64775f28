import torch

x = torch.ones(2, 2, requires_grad=True)
y = x + 2
z = y * y * 3
out = z.mean()
print(out)
#> tensor(27., grad_fn=<MeanBackward0>)

print(out.backward(), x.grad)
#> None tensor([[4.5000, 4.5000],
#>         [4.5000, 4.5000]])
