import torch

z = torch.tensor([3 + 4j], requires_grad=True)
try:
    (z * z).sum().backward()
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for real scalar outputs but got torch.complex64

z.abs().square().sum().backward()
print(z.grad)
#> tensor([6.+8.j])
