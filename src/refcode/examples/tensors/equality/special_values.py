import torch

zero = torch.tensor([0.0, -0.0])
print(zero[0] == zero[1], torch.equal(zero, -zero))
#> tensor(True) True
print(1 / zero, zero.signbit())
#> tensor([inf, -inf]) tensor([False,  True])

inf = torch.tensor([torch.inf])
print(inf == inf, torch.isclose(inf, inf), torch.isclose(inf, -inf))
#> tensor([True]) tensor([True]) tensor([False])
print(torch.isclose(inf, torch.tensor([1e30])))
#> tensor([False])
