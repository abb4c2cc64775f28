import torch

s = torch.tensor(7)
print(s.shape, s.ndim, s.numel())
#> torch.Size([]) 0 1
print(s.item(), int(s))
#> 7 7

x = torch.tensor([7])
print(x.shape, x.ndim, x.numel())
#> torch.Size([1]) 1 1
print(x[0].shape, x.sum().shape)
#> torch.Size([]) torch.Size([])
