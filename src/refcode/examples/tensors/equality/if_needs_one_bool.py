import torch

x = torch.tensor([1, 2])
y = torch.tensor([1, 2])
try:
    if x == y:
        print("same")
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
try:
    print(0 < x < 3)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous

if torch.equal(x, y):
    print("same")
    #> same
print((x > 0) & (x < 3))
#> tensor([True, True])
print(bool(x[0] == y[0]))  # (1)!
#> True
