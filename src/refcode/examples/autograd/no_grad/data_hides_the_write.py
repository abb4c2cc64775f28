import torch

x = torch.zeros(2, requires_grad=True)
y = x.exp()  # (1)!
y.data.mul_(5)
y.sum().backward()
print(x.grad)
#> tensor([5., 5.])

y = x.exp()
y.detach().mul_(5)
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).partition(" Hint")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Exp, is at version 1; expected version 0 instead.
