import torch
import torch.nn.functional as F

p = torch.full((3, 1), 0.5)
z, y = torch.zeros(3, 1), torch.ones(3)
try:
    F.binary_cross_entropy(p, y)
except ValueError as error:
    print(error)
    #> Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])) is deprecated. Please ensure they have the same size.
try:
    F.binary_cross_entropy_with_logits(z, y)
except ValueError as error:
    print(error)
    #> Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))
print(F.binary_cross_entropy(p, y.unsqueeze(1)))
#> tensor(0.6931)
print(F.binary_cross_entropy_with_logits(z.squeeze(1), y))
#> tensor(0.6931)
