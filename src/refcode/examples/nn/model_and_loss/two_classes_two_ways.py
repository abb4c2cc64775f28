import torch
import torch.nn.functional as F

z = torch.tensor([1.5, -0.5, 3.0])
y = torch.tensor([1, 0, 0])
one_output = F.binary_cross_entropy_with_logits(z, y.float())

two = torch.stack([torch.zeros(3), z], dim=1)  # (N, 2)
two_outputs = F.cross_entropy(two, y)
print(torch.allclose(one_output, two_outputs))
#> True
print(torch.allclose(z.sigmoid(), two.softmax(dim=1)[:, 1]))
#> True
