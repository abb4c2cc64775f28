import torch

n = 1000
scale = torch.linspace(1, 2, n)
scale[7] = -3.0


def f(v):
    return (scale * v**2).sum() / 2


def times_hessian(at, vector):
    gradient = torch.func.grad(f)
    return torch.func.jvp(gradient, (at,), (vector,))[1]


at, vector = torch.zeros(n), torch.ones(n)
for _ in range(100):
    vector = times_hessian(at, vector)
    vector = vector / vector.norm()
print(torch.dot(vector, times_hessian(at, vector)))
#> tensor(-3.)
print(vector.abs().argmax())
#> tensor(7)
