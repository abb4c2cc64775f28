import torch

x = torch.arange(6).view(2, 3)
try:
    x.T.view(6)
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.

print(x.T.reshape(6))
#> tensor([0, 3, 1, 4, 2, 5])
print(x.T.contiguous().view(6))
#> tensor([0, 3, 1, 4, 2, 5])
