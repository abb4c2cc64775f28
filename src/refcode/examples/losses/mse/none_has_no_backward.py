import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0], requires_grad=True)
each = F.mse_loss(x, torch.zeros(2), reduction="none")
try:
    each.backward()
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for scalar outputs
each.mean().backward()
print(x.grad)
#> tensor([1., 2.])
