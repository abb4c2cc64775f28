import torch

x = torch.arange(6).reshape(2, 3)
cols = torch.tensor([True, False, True])
try:
    x[cols]
except IndexError as error:
    print(error)
    #> The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2, 3] at index 0
print(x[:, cols])
#> tensor([[0, 2],
#>         [3, 5]])
print(x.masked_select(cols), x.masked_fill(cols, 9))  # (1)!
#> tensor([0, 2, 3, 5]) tensor([[9, 1, 9],
#>         [9, 4, 9]])

square = torch.arange(4).reshape(2, 2)
print(square[torch.tensor([False, True])])  # (2)!
#> tensor([[2, 3]])
