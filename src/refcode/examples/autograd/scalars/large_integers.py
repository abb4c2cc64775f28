import torch

n = torch.tensor(2**53 + 1)
print(n.item(), int(n))
#> 9007199254740993 9007199254740993
print(float(n), (n * 1.0).item(), (n / 1).item())
#> 9007199254740992.0 9007199254740992.0 9007199254740992.0
print(torch.tensor(2**64 - 1, dtype=torch.uint64).item())
#> 18446744073709551615

count = torch.tensor(2.0**24)
print((count + 1).item(), count.item() + 1)
#> 16777216.0 16777217.0
