import torch

a = torch.arange(24).reshape(4, 6)
s = a[:, :4]
print(s.shape, s.stride(), s.is_contiguous())
#> torch.Size([4, 4]) (6, 1) False

v = s.view(4, 2, 2)  # (1)!
print(v.stride(), v.data_ptr() == a.data_ptr())
#> (6, 2, 1) True

try:
    s.view(16)  # (2)!
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
