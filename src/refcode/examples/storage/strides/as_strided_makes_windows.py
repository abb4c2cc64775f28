import torch

a = torch.arange(6)
w = a.as_strided((4, 3), (1, 1))
print(w)
#> tensor([[0, 1, 2],
#>         [1, 2, 3],
#>         [2, 3, 4],
#>         [3, 4, 5]])

u = a.unfold(dimension=0, size=3, step=1)
print(u.is_set_to(w), u.stride())
#> True (1, 1)
print(u.numel(), u.untyped_storage().nbytes() // u.itemsize)
#> 12 6
