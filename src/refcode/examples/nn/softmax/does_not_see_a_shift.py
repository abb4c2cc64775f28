import torch

x = torch.tensor([0.0, 1.0, 2.0])
print(torch.allclose(x.softmax(0), (x + 100).softmax(0)))
#> True
print(torch.allclose(x.softmax(0), (x * 2).softmax(0)))
#> False
