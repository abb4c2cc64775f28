import torch

gradient = torch.func.grad(lambda v: v[0] ** 2 - v[1] ** 2)
left = 0
for seed in range(20):
    torch.manual_seed(seed)
    v = torch.zeros(2)
    for _ in range(100):
        v = v - 0.1 * (gradient(v) + 0.01 * torch.randn(2))
    left += bool(v[1].abs() > 1)
print(left, "of 20 runs left the saddle")
#> 20 of 20 runs left the saddle
