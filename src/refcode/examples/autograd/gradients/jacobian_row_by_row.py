import torch


def f(x):
    return torch.stack([x[0] * x[1], x[0] + x[1]])


x = torch.tensor([2.0, 5.0], requires_grad=True)
for v in ([1.0, 0.0], [0.0, 1.0], [1.0, 10.0]):
    print(torch.autograd.grad(f(x), x, torch.tensor(v)))
    #> (tensor([5., 2.]),)
    #> (tensor([1., 1.]),)
    #> (tensor([15., 12.]),)

print(torch.autograd.functional.jacobian(f, x))
#> tensor([[5., 2.],
#>         [1., 1.]])
