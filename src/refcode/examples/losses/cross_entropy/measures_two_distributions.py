import torch
import torch.nn.functional as F

q = torch.tensor([[0.5, 0.25, 0.25]])
log_p = torch.tensor([[0.25, 0.25, 0.5]]).log()
cross = F.cross_entropy(log_p, q)
print(cross, -(q * log_p).sum())
#> tensor(1.2130) tensor(1.2130)

entropy = F.cross_entropy(q.log(), q)
kl = F.kl_div(log_p, q, reduction="batchmean")
print(entropy, kl, torch.allclose(cross, entropy + kl))
#> tensor(1.0397) tensor(0.1733) True
