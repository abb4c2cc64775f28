import torch

x = torch.tensor([10.0, 0.0], dtype=torch.float16)
print(torch.softmax(x, dim=0).dtype)
#> torch.float16
print(torch.softmax(x, dim=0, dtype=torch.float32).dtype)
#> torch.float32
print(torch.softmax(torch.tensor([1, 1]), 0, dtype=torch.float32))
#> tensor([0.5000, 0.5000])
