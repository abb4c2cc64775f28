import torch
import torch.nn.functional as F

torch.manual_seed(0)
z, y = torch.randn(4, 3), torch.tensor([0, 2, 1, 1])
loss = F.cross_entropy(z, y)

print(torch.allclose(loss, F.nll_loss(z.log_softmax(dim=1), y)))
#> True
right = z[torch.arange(4), y]
print(torch.allclose(loss, (z.logsumexp(dim=1) - right).mean()))
#> True
print(torch.allclose(loss, F.cross_entropy(z + 7, y)))
#> True
