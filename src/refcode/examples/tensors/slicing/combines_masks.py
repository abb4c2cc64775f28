import torch

x = torch.arange(6)
print(x[(x > 1) & (x < 4)], x[(x < 1) | (x > 4)], x[~(x > 1)])
#> tensor([2, 3]) tensor([0, 5]) tensor([0, 1])
try:
    x[x > 1 and x < 4]
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
try:
    x[x > 1 & x < 4]  # (1)!
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous
