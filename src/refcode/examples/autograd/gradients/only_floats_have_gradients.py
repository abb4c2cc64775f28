import torch

try:
    torch.tensor([1], requires_grad=True)
except RuntimeError as error:
    print(error)
    #> Only Tensors of floating point and complex dtype can require gradients
print(torch.tensor([1.0], requires_grad=True))
#> tensor([1.], requires_grad=True)

x = torch.tensor([1.4, 3.6], requires_grad=True)
print(x.argmax().requires_grad, (x > 2).requires_grad)
#> False False
print(x.long().requires_grad, x.round().requires_grad)
#> False True
x.round().sum().backward()
print(x.grad)
#> tensor([0., 0.])
