import torch

torch.manual_seed(0)
x = torch.randn(5, 20)


def cost(w):
    return ((x @ w - 1) ** 2).mean()


hessian = torch.func.hessian(cost)(torch.zeros(20))
curvatures = torch.linalg.eigvalsh(hessian)
print(curvatures.min() == 0, (curvatures.abs() < 1e-5).sum())
#> tensor(False) tensor(15)
tolerance = curvatures.max() * len(hessian) * torch.finfo(x.dtype).eps
print((curvatures >= -tolerance).all(), (curvatures > tolerance).sum())
#> tensor(True) tensor(5)
