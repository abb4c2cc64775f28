import torch

torch.manual_seed(0)
u = torch.rand(10_000)
print(u.dtype, bool(u.min() >= 0), bool(u.max() < 1))
#> torch.float32 True True

n = torch.randn(10_000)
print(bool(n.mean().abs() < 0.1), bool((n.std() - 1).abs() < 0.1))
#> True True

k = torch.randint(1, 7, (1000,))
print(k.unique(), k.dtype)
#> tensor([1, 2, 3, 4, 5, 6]) torch.int64
print(torch.randint(3, (1000,)).unique())  # (1)!
#> tensor([0, 1, 2])

print(torch.randperm(5).sort().values)  # (2)!
#> tensor([0, 1, 2, 3, 4])
