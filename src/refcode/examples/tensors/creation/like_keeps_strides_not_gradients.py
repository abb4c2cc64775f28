import torch

x = torch.empty(3, 2, device="meta", requires_grad=True)
z = torch.zeros_like(x)
n = x.new_zeros(4)
print(z.device, n.device)
#> meta meta
print(z.requires_grad, n.requires_grad)
#> False False

t = torch.ones(2, 3).T
print(t.stride(), torch.zeros_like(t).stride())
#> (1, 3) (1, 3)
print(t.new_zeros(3, 2).stride())
#> (2, 1)
