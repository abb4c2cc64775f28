import torch
import torch.nn.functional as F

y = torch.tensor([1.0])
z = torch.tensor([-10.0], requires_grad=True)  # a sure mistake
F.mse_loss(torch.sigmoid(z), y).backward()
print(z.grad.abs() < 1e-4)
#> tensor([True])

z.grad = None
F.binary_cross_entropy_with_logits(z, y).backward()
print(z.grad.round(decimals=2))
#> tensor([-1.])
