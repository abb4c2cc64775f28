import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
picked = x[x[:, 0] > 9]
print(picked.shape, picked.ndim)
#> torch.Size([0, 3]) 2
print(picked.numel(), len(picked), list(picked))
#> 0 0 []
print(torch.cat([picked, x]).shape)
#> torch.Size([2, 3])

e = torch.zeros(3, 0)
print(e.numel(), len(e))
#> 0 3
