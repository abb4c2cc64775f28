import torch
import torch.nn.functional as F

x = torch.tensor([[-1.0, -8.0], [-8.0, -3.0], [-8.0, -5.0]])
y = torch.tensor([0, 1, 1])
w = torch.tensor([1.0, 4.0])

each = F.nll_loss(x, y, weight=w, reduction="none")
print(each, w[y])
#> tensor([ 1., 12., 20.]) tensor([1., 4., 4.])
print(each.sum() / w[y].sum(), each.mean())
#> tensor(3.6667) tensor(11.)
print(F.nll_loss(x, y, weight=w))
#> tensor(3.6667)
print(F.nll_loss(x, y, weight=10 * w))
#> tensor(3.6667)
print(F.nll_loss(x, y, weight=w, reduction="sum"))
#> tensor(33.)
