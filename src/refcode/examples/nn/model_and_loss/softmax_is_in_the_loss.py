import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])  # (N, C)
y = torch.tensor([0, 2])
loss = F.cross_entropy(z, y)

print(torch.allclose(loss, F.nll_loss(z.log_softmax(dim=1), y)))
#> True
of_the_right_class = z.softmax(dim=1)[torch.arange(2), y]
print(torch.allclose(loss, -of_the_right_class.log().mean()))
#> True
print(torch.allclose(loss, F.cross_entropy(z + 100, y)))
#> True
