import torch

a = torch.tensor([6, 8])
b = torch.tensor([3, 2])
print(a + b, a - b, a * b)
#> tensor([ 9, 10]) tensor([3, 6]) tensor([18, 16])
print(a / b)
#> tensor([2., 4.])
print(1 - a, 24 / a)
#> tensor([-5, -7]) tensor([4., 3.])
