import torch

a = torch.tensor([10, 200], dtype=torch.uint8)
b = torch.tensor([20, 100], dtype=torch.uint8)
print(a - b)
#> tensor([246, 100], dtype=torch.uint8)
print(a + b)
#> tensor([30, 44], dtype=torch.uint8)

print(a.int() - b.int())
#> tensor([-10, 100], dtype=torch.int32)
print((a.int() + b.int()).clamp(0, 255).to(torch.uint8))
#> tensor([ 30, 255], dtype=torch.uint8)
