import torch
import torch.nn.functional as F

inf, nan = float("inf"), float("nan")
z = torch.tensor([inf, inf, inf, -inf, -inf, nan])
y = torch.tensor([0.0, 0.5, 1.0, 0.0, 1.0, 0.0])
print(F.binary_cross_entropy_with_logits(z, y, reduction="none"))
#> tensor([inf, inf, nan, nan, nan, nan])
try:
    F.binary_cross_entropy(torch.tensor([nan]), torch.ones(1))
except RuntimeError as error:
    print(error)
    #> all elements of input should be between 0 and 1

no = torch.zeros(0)
print(F.binary_cross_entropy(no, no))
#> tensor(nan)
print(F.binary_cross_entropy(no, no, reduction="sum"))
#> tensor(0.)
print(F.binary_cross_entropy(torch.tensor(0.5), torch.tensor(1.0)))
#> tensor(0.6931)
