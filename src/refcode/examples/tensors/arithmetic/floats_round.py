import torch

x = torch.tensor([16777216.0])  # 2 ** 24
print(x + 1 == x)
#> tensor([True])
n = torch.tensor([16777217])
print((n / 1).long(), (n.double() / 1).long())
#> tensor([16777216]) tensor([16777217])

print(torch.tensor([1.0]) // 0.1)
#> tensor([9.])
print(torch.tensor([60000.0], dtype=torch.float16) * 2)
#> tensor([inf], dtype=torch.float16)
