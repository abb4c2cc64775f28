import torch
import torch.nn.functional as F

z = torch.tensor([-200.0, -20.0, 16.0, 17.0, 200.0])
y = torch.tensor([1.0, 1.0, 0.0, 0.0, 0.0])
p = torch.sigmoid(z)
print(p == 0, p == 1)
#> tensor([ True, False, False, False, False]) tensor([False, False, False,  True,  True])
print(F.binary_cross_entropy(p, y, reduction="none").round())
#> tensor([100.,  20.,  16., 100., 100.])
print(
    F.binary_cross_entropy_with_logits(z, y, reduction="none").round()
)
#> tensor([200.,  20.,  16.,  17., 200.])
