import torch

x = torch.tensor([1.0, 1.0, 1000.0, 1000.0])
y = torch.tensor([1.0, 1.1, 1000.001, 1001.0])
rtol, atol = 1e-5, 1e-8

by_hand = (x - y).abs() <= atol + rtol * y.abs()
print(by_hand)
#> tensor([ True, False,  True, False])
print(torch.isclose(x, y))
#> tensor([ True, False,  True, False])
print(torch.allclose(x, y))
#> False
print(torch.allclose(x, y, rtol=0.0, atol=2.0))
#> True
