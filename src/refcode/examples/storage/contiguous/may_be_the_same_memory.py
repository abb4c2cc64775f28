import torch


def scaled(x):
    y = x.T.contiguous()
    y *= 10
    return y


a = torch.ones(2, 2)
scaled(a)
print(a)
#> tensor([[1., 1.],
#>         [1., 1.]])

r = torch.ones(1, 2)
scaled(r)  # (1)!
print(r)
#> tensor([[10., 10.]])

c = torch.ones(1, 2)
c.T.clone(memory_format=torch.contiguous_format).mul_(10)
print(c)
#> tensor([[1., 1.]])
