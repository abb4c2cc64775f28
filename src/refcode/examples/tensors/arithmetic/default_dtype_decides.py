import torch

a = torch.tensor([1, 2])
print((a / 2).dtype, (a + 0.5).dtype)
#> torch.float32 torch.float32

torch.set_default_dtype(torch.float64)
print((a / 2).dtype, (a + 0.5).dtype)
#> torch.float64 torch.float64
torch.set_default_dtype(torch.float32)
