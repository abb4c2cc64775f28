import torch

a = torch.tensor([1, 2])
b = torch.tensor([10, 20])
where = b.data_ptr()
print(b.add_(a) is b, b)
#> True tensor([11, 22])
b.sub_(a).mul_(2)  # (1)!
print(b, b.data_ptr() == where)
#> tensor([20, 40]) True

b += a
print(b)
#> tensor([21, 42])
b //= 3
print(b)
#> tensor([ 7, 14])
b %= 4
b **= 2
print(b, b.data_ptr() == where)
#> tensor([9, 4]) True
