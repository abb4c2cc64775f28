import torch

a = torch.tensor([7, -7])
b = torch.tensor([2, 3])
print(a + b, torch.add(a, b), a.add(b))
#> tensor([ 9, -4]) tensor([ 9, -4]) tensor([ 9, -4])
print(a - b, torch.sub(a, b), a.sub(b))
#> tensor([  5, -10]) tensor([  5, -10]) tensor([  5, -10])
print(a * b, torch.mul(a, b), a.mul(b))
#> tensor([ 14, -21]) tensor([ 14, -21]) tensor([ 14, -21])
print(a / b, torch.div(a, b).dtype, a.div(b).dtype)
#> tensor([ 3.5000, -2.3333]) torch.float32 torch.float32
print(a // b, torch.floor_divide(a, b), a.floor_divide(b))
#> tensor([ 3, -3]) tensor([ 3, -3]) tensor([ 3, -3])
print(a % b, torch.remainder(a, b), a.remainder(b))
#> tensor([1, 2]) tensor([1, 2]) tensor([1, 2])
print(a**b, torch.pow(a, b), a.pow(b))
#> tensor([  49, -343]) tensor([  49, -343]) tensor([  49, -343])
print(a @ b, torch.matmul(a, b), a.matmul(b))
#> tensor(-7) tensor(-7) tensor(-7)
print(hasattr(a, "mul_"), hasattr(a, "matmul_"))
#> True False
