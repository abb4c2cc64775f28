import torch

x = torch.tensor([[10, 20, 30], [40, 50, 60]])
b = x.T
c = x.T.contiguous()
print(torch.equal(b, c))
#> True
print(b.flatten(), c.flatten())
#> tensor([10, 40, 20, 50, 30, 60]) tensor([10, 40, 20, 50, 30, 60])

print(b.as_strided((6,), (1,)))  # (1)!
#> tensor([10, 20, 30, 40, 50, 60])
print(c.as_strided((6,), (1,)))
#> tensor([10, 40, 20, 50, 30, 60])
