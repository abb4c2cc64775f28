import torch

x = torch.arange(6).view(2, 3)

same = x.reshape(6)  # (1)!
print(same.data_ptr() == x.data_ptr())
#> True

copy = x.T.reshape(6)  # (2)!
print(copy.data_ptr() == x.data_ptr())
#> False

copy[0] = 99
print(x)
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])
