import torch

x = torch.ones(2, requires_grad=True)
y = x.detach()
print(x.requires_grad, y.requires_grad)
#> True False
y[0] = 7
print(x, y.data_ptr() == x.data_ptr())
#> tensor([7., 1.], requires_grad=True) True

loss = (x * x).sum()
x.detach().mul_(2)
try:
    loss.backward()
except RuntimeError as error:
    print(error)
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]] is at version 2; expected version 1 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).

loss = (x * x).sum()
x.detach().clone().mul_(2)
loss.backward()
print(x.grad)
#> tensor([28.,  4.])
