import torch

a = torch.tensor([1, 2, 3])
result = torch.zeros(3)
print(torch.add(a, 10, out=result) is result)
#> True
print(result)  # (1)!
#> tensor([11., 12., 13.])

table = torch.zeros(2, 3)
torch.mul(a, a, out=table[1])  # (2)!
print(table)
#> tensor([[0., 0., 0.],
#>         [1., 4., 9.]])
try:
    torch.add(a, 0.5, out=torch.zeros(3, dtype=torch.long))
except RuntimeError as error:
    print(error)
    #> result type Float can't be cast to the desired output type Long
