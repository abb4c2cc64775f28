import torch
import torch.nn.functional as F

z, y = torch.zeros(4), torch.tensor([1.0, 0.0, 0.0, 0.0])
each = F.binary_cross_entropy_with_logits(
    z, y, pos_weight=torch.tensor(3.0), reduction="none"
)
print(each / each[1])
#> tensor([3., 1., 1., 1.])

z, y = torch.tensor([[2.0, 0.0]] * 4), torch.tensor([0, 0, 0, 1])
each = F.cross_entropy(z, y, reduction="none")
w = torch.tensor([1.0, 3.0])
mean = F.cross_entropy(z, y, weight=w)
print(torch.allclose(mean, (each * w[y]).sum() / w[y].sum()))
#> True
