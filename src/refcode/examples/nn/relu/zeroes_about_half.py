import torch

torch.manual_seed(0)
x = torch.randn(100_000)
y = torch.relu(x)
print(round((y == 0).float().mean().item(), 1))
#> 0.5
print(round((y**2).mean().item() / (x**2).mean().item(), 1))
#> 0.5
