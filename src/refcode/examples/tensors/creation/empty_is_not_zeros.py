import torch

x = torch.empty(5, 3)
print(x.shape, x.dtype)  # (1)!
#> torch.Size([5, 3]) torch.float32

torch.set_deterministic_debug_mode("error")  # (2)!
print(torch.are_deterministic_algorithms_enabled())
#> True
print(torch.empty(2), torch.empty(1, dtype=torch.int64))
#> tensor([nan, nan]) tensor([9223372036854775807])

total = torch.empty(2)
total += 1
print(total)
#> tensor([nan, nan])

total = torch.zeros(2)
total += 1
print(total)
#> tensor([1., 1.])
