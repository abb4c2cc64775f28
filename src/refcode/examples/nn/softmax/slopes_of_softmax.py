import torch
from torch.autograd.functional import jacobian

x = torch.log(torch.tensor([0.25, 0.25, 0.5]))
p = x.softmax(dim=0)
slopes = jacobian(lambda x: x.softmax(dim=0), x)
print(slopes)
#> tensor([[ 0.1875, -0.0625, -0.1250],
#>         [-0.0625,  0.1875, -0.1250],
#>         [-0.1250, -0.1250,  0.2500]])
print(torch.allclose(slopes, p.diag() - p.outer(p)))
#> True
print(torch.allclose(slopes.sum(dim=0), torch.zeros(3)))
#> True
