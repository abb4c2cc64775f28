import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.25, 0.25], [0.125, 0.75, 0.125]])
y = torch.tensor([0, 2])

log_p = p.log().requires_grad_()
F.nll_loss(log_p, y).backward()
print(log_p.grad)
#> tensor([[-0.5000,  0.0000,  0.0000],
#>         [ 0.0000,  0.0000, -0.5000]])

z = p.log().requires_grad_()
F.nll_loss(z.log_softmax(dim=1), y).backward()
print(z.grad)
#> tensor([[-0.2500,  0.1250,  0.1250],
#>         [ 0.0625,  0.3750, -0.4375]])
print(torch.allclose(z.grad, (p - F.one_hot(y, 3)) / 2))
#> True
