import torch


def f(v):
    x, y = v
    return x**2 + 4 * x * y + y**2


saddle = torch.zeros(2)
hessian = torch.func.hessian(f)(saddle)
curvatures, directions = torch.linalg.eigh(hessian)
print(hessian, curvatures)
#> tensor([[2., 4.],
#>         [4., 2.]]) tensor([-2.,  6.])
way_out = directions[:, 0]  # (1)!
print(f(saddle + 0.5 * way_out) < f(saddle))
#> tensor(True)
print(f(saddle - 0.5 * way_out) < f(saddle))
#> tensor(True)
print(f(saddle + 0.5 * directions[:, 1]) < f(saddle))
#> tensor(False)
