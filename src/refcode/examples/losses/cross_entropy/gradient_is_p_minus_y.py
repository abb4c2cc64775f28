import torch
import torch.nn.functional as F

z = torch.zeros(2, 4, requires_grad=True)
y = torch.tensor([0, 3])
F.cross_entropy(z, y, reduction="sum").backward()
print(z.grad)
#> tensor([[-0.7500,  0.2500,  0.2500,  0.2500],
#>         [ 0.2500,  0.2500,  0.2500, -0.7500]])
print(torch.equal(z.grad, z.softmax(dim=1) - F.one_hot(y, 4)))
#> True
print(z.grad.sum(dim=1))
#> tensor([0., 0.])
