import torch

from refcode.surfaces import himmelblau

side = torch.linspace(-4, 4, 20)
points = torch.cartesian_prod(side, side)
for _ in range(2000):
    points = points - 0.005 * himmelblau.gradient(points)
values = himmelblau(points)
print(len(points), (values < 1e-6).all())
#> 400 tensor(True)
print(points.round(decimals=2).unique(dim=0))
#> tensor([[-3.7800, -3.2800],
#>         [-2.8100,  3.1300],
#>         [ 3.0000,  2.0000],
#>         [ 3.5800, -1.8500]])
