import torch

x = torch.arange(24).view(1, 3, 8)  # (batch, time, features)
heads = x.view(1, 3, 2, 4).transpose(1, 2)  # (batch, head, time, 4)
print(heads.shape)
#> torch.Size([1, 2, 3, 4])
print(heads.transpose(1, 2).view(1, 3, 8).equal(x))  # (1)!
#> True

out = heads.contiguous().transpose(1, 2)  # (2)!
try:
    out.view(1, 3, 8)
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print(out.reshape(1, 3, 8).equal(x))
#> True
print(out.contiguous().view(1, 3, 8).equal(x))
#> True
print(heads.reshape(1, 3, 8).equal(x))  # (3)!
#> False
