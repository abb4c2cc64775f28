import torch

print(torch.tensor([1.0, 2.0]).requires_grad)
#> False
print(torch.tensor([1.0, 2.0], requires_grad=True))
#> tensor([1., 2.], requires_grad=True)
try:
    torch.tensor([1, 2], requires_grad=True)
except RuntimeError as error:
    print(error)
    #> Only Tensors of floating point and complex dtype can require gradients
