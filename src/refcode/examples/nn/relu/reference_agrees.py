import torch

from refcode.nn import relu

x = torch.tensor([-1.0, 0.0, float("nan"), 2.0], requires_grad=True)
relu(x).sum().backward()
print(relu(x).tolist(), x.grad)
#> [0.0, 0.0, nan, 2.0] tensor([0., 0., 1., 1.])
try:
    relu(torch.tensor([True]))
except TypeError as error:
    print(error)
    #> input: expected real numbers, got torch.bool
