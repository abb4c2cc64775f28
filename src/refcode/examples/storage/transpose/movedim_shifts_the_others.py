import torch

x = torch.zeros(2, 3, 4, 5)
print(x.transpose(0, -1).shape)
#> torch.Size([5, 3, 4, 2])
print(x.movedim(0, -1).shape)
#> torch.Size([3, 4, 5, 2])
print(x.movedim((2, 3), (0, 1)).shape)
#> torch.Size([4, 5, 2, 3])
print(x.movedim((0, 1), (2, 3)).shape)
#> torch.Size([4, 5, 2, 3])
