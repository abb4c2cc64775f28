import torch

a = torch.arange(7)
print(a.unfold(0, 3, 2))
#> tensor([[0, 1, 2],
#>         [2, 3, 4],
#>         [4, 5, 6]])
print(a.unfold(0, 3, 2).stride())
#> (2, 1)
print(a.unfold(0, 3, 3))  # (1)!
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])
try:
    a.unfold(0, 8, 1)
except RuntimeError as error:
    print(error)
    #> maximum size for tensor at dimension 0 is 7 but size is 8
