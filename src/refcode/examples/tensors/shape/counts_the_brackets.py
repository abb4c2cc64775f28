import torch

print(torch.tensor(1).shape)
#> torch.Size([])
print(torch.tensor([1, 2, 3]).shape)
#> torch.Size([3])
print(torch.tensor([[1, 2, 3]]).shape)
#> torch.Size([1, 3])
print(torch.tensor([[1], [2], [3]]).shape)
#> torch.Size([3, 1])
print(torch.tensor([[[1, 2], [3, 4], [5, 6]]]).shape)
#> torch.Size([1, 3, 2])
