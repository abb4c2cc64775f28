import torch

x = torch.arange(9.0).view(3, 3)
t = torch.empty(0)
t.set_(x.untyped_storage(), 4, (2, 2), (3, 1))
print(t)
#> tensor([[4., 5.],
#>         [7., 8.]])
print(t.is_set_to(x[1:, 1:]))
#> True

t[0, 0] = 99
print(x)
#> tensor([[ 0.,  1.,  2.],
#>         [ 3., 99.,  5.],
#>         [ 6.,  7.,  8.]])

t.set_(x.untyped_storage(), 0, (10,), (1,))  # (1)!
print(t.shape, x.untyped_storage().nbytes())
#> torch.Size([10]) 40
