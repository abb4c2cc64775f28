import torch

x = torch.tensor([1, 2, 3])
print(x.unsqueeze(0))
#> tensor([[1, 2, 3]])
print(x.unsqueeze(1))
#> tensor([[1],
#>         [2],
#>         [3]])
print(x.unsqueeze(-1).shape)
#> torch.Size([3, 1])
try:
    x.unsqueeze(2)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-2, 1], but got 2)
