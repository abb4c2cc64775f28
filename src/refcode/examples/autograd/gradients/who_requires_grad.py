import torch

x = torch.ones(2)
w = torch.ones(2, requires_grad=True)
print(x.requires_grad, w.requires_grad)
#> False True
print((x * x).requires_grad, (x * w).requires_grad)
#> False True

print(x.requires_grad_() is x, x.requires_grad)
#> True True

layer = torch.nn.Linear(2, 1)
print(layer.weight.requires_grad, layer(torch.ones(2)).requires_grad)
#> True True
layer.requires_grad_(False)
print(layer.weight.requires_grad, layer(torch.ones(2)).requires_grad)
#> False False
