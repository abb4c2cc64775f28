import torch

x = torch.arange(6).view(2, 3).T
x.contiguous()
print(x.is_contiguous())
#> False

x = x.contiguous()
print(x.is_contiguous(), x.view(6))
#> True tensor([0, 3, 1, 4, 2, 5])
