import torch

b = torch.arange(6).view(2, 3).T
print(b.clone().is_contiguous())
#> False
print(b.to(memory_format=torch.contiguous_format).is_contiguous())
#> False
try:
    b.clone().view(6)
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.

c = b.clone(memory_format=torch.contiguous_format)
print(c.is_contiguous(), c.view(6))
#> True tensor([0, 3, 1, 4, 2, 5])
