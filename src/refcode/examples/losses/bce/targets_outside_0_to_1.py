import torch
import torch.nn.functional as F

z = torch.tensor([4.0, -4.0])
y = torch.tensor([1.0, -1.0])  # -1 for no
try:
    F.binary_cross_entropy(torch.sigmoid(z), y)
except RuntimeError as error:
    print(error)
    #> all elements of target should be between 0 and 1
print(F.binary_cross_entropy_with_logits(z, y))
#> tensor(-1.9819)
print(F.binary_cross_entropy_with_logits(10 * z, y))
#> tensor(-20.)
print(F.binary_cross_entropy_with_logits(z, (y + 1) / 2))
#> tensor(0.0181)
