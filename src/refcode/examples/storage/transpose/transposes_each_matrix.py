import torch

x = torch.arange(12).view(2, 2, 3)  # (batch, rows, columns)
print(x.mT)
#> tensor([[[ 0,  3],
#>          [ 1,  4],
#>          [ 2,  5]],
#>
#>         [[ 6,  9],
#>          [ 7, 10],
#>          [ 8, 11]]])
print((x @ x.mT).shape)
#> torch.Size([2, 2, 2])
print(torch.equal(x.mT[1], x[1].T))
#> True
