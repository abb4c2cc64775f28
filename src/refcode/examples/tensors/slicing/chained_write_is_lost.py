import torch

x = torch.tensor([[5, 6], [7, 8]])
x[x > 5][0] = 99  # (1)!
x[[1]].zero_()
print(x)
#> tensor([[5, 6],
#>         [7, 8]])

x[1][0] = 70  # (2)!
first = (x > 5).nonzero()[0]
x[tuple(first)] = 99  # (3)!
print(x)
#> tensor([[ 5, 99],
#>         [70,  8]])
