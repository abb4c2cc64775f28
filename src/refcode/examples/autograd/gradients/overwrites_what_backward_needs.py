import torch

x = torch.ones(2, requires_grad=True)
y = x.exp()
y.add_(1)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Exp, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).

y = x.exp()
y = y + 1
y.sum().backward()
print(x.grad.round(decimals=4))
#> tensor([2.7183, 2.7183])

z = x * 3
z.add_(1)  # (1)!
x.grad = None
z.sum().backward()
print(x.grad)
#> tensor([3., 3.])
