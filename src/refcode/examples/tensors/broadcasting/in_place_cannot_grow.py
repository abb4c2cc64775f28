import torch

x = torch.zeros(2, 3)
x += torch.tensor([1.0, 2.0, 3.0])
print(x)
#> tensor([[1., 2., 3.],
#>         [1., 2., 3.]])

row = torch.zeros(3)
try:
    row += x
except RuntimeError as error:
    print(error)
    #> output with shape [3] doesn't match the broadcast shape [2, 3]
print((row + x).shape)
#> torch.Size([2, 3])
try:
    torch.zeros(2, 1).add_(row)
except RuntimeError as error:
    print(error)
    #> output with shape [2, 1] doesn't match the broadcast shape [2, 3]
