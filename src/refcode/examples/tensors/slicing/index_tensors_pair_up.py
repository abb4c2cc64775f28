import torch

x = torch.arange(12).reshape(3, 4)
print(x[[0, 1, 2], [3, 0, 1]])  # (1)!
#> tensor([3, 4, 9])
print(x[torch.arange(3), x.argmax(dim=1)])
#> tensor([ 3,  7, 11])

rows, cols = torch.tensor([0, 2]), torch.tensor([1, 2, 3])
print(x[rows[:, None], cols])  # (2)!
#> tensor([[ 1,  2,  3],
#>         [ 9, 10, 11]])
try:
    x[rows, cols]
except IndexError as error:
    print(error)
    #> shape mismatch: indexing tensors could not be broadcast together with shapes [2], [3]
