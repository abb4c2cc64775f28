import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * x
try:
    y.backward()
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for scalar outputs

y.backward(torch.tensor([1.0, 0.0, 10.0]))
print(x.grad)
#> tensor([ 2.,  0., 60.])

x.grad = None
(x * x).sum().backward()  # (1)!
print(x.grad)
#> tensor([2., 4., 6.])
