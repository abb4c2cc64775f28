import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(sum(x))
#> tensor([5, 7, 9])
print(x.sum())
#> tensor(21)

try:
    max(x)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
print(x.max())
#> tensor(6)
