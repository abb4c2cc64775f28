import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(x.cumsum(dim=0))
#> tensor([[1, 2, 3],
#>         [5, 7, 9]])
print(x.cumsum(dim=1))
#> tensor([[ 1,  3,  6],
#>         [ 4,  9, 15]])
try:
    x.cumsum()
except TypeError as error:
    print(error)
    #> cumsum() missing 1 required positional arguments: "dim"
