import torch

from refcode.surfaces import plateau

v = torch.tensor([4.0, 3.0])
before = plateau(v)
for _ in range(1000):
    v = v - 0.1 * plateau.gradient(v)
print(before - plateau(v) < 1e-6, plateau.gradient(v).norm() < 1e-4)
#> tensor(True) tensor(True)
print(plateau(v).round(decimals=3), plateau(torch.zeros(2)))
#> tensor(1.) tensor(0.)
hessian = torch.func.hessian(plateau)(v)
print((torch.linalg.eigvalsh(hessian) < 0).any())
#> tensor(True)
