import torch

x = torch.tensor([1, 2])
y = [10, 20]
try:
    x + y
except TypeError as error:
    print(error)
    #> unsupported operand type(s) for +: 'Tensor' and 'list'
try:
    torch.add(x, y)
except TypeError as error:
    print(error)
    #> add(): argument 'other' (position 2) must be Tensor, not list

print(y * torch.tensor(2))  # (1)!
#> [10, 20, 10, 20]
print(x + torch.tensor(y))
#> tensor([11, 22])
