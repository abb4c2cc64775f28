import torch

rows = [torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])]
try:
    torch.tensor(rows)
except ValueError as error:
    print(error)
    #> only one element tensors can be converted to Python scalars
try:
    torch.tensor([row.long() for row in rows])
except TypeError as error:
    print(error)
    #> only integer tensors of a single element can be converted to an index

print(torch.stack(rows))
#> tensor([[1., 2.],
#>         [3., 4.]])
