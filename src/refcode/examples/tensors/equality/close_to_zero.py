import torch

zero = torch.tensor([0.0])
x = torch.tensor([1e-7])
print(torch.allclose(x, zero))
#> False
print(torch.allclose(x, zero, atol=1e-6))
#> True

tiny = torch.tensor([1e-9])
print(torch.allclose(tiny, 5 * tiny))
#> True
print(torch.allclose(tiny, 5 * tiny, atol=0.0))
#> False
