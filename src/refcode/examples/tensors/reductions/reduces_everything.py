import torch

x = torch.tensor([[1.0, 2.0], [3.0, 6.0]])
print(x.sum())
#> tensor(12.)
print(x.mean())
#> tensor(3.)
print(x.max())
#> tensor(6.)

m = x.mean()
print(m.shape, m.item())
#> torch.Size([]) 3.0
