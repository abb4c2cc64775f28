import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.exp().relu_()
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).partition("; expected")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Exp, is at version 1
x.exp().relu().sum().backward()
print(x.grad)
#> tensor([2.7183, 7.3891])
