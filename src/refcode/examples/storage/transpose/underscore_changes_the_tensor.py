import torch

x = torch.arange(6).reshape(2, 3)
x.t_()
print(x.shape, x.stride())
#> torch.Size([3, 2]) (1, 3)
x.transpose_(0, 1)
print(x.shape, x.stride())
#> torch.Size([2, 3]) (3, 1)

w = torch.zeros(2, 3, requires_grad=True)
try:
    w.t_()
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.
print(w.t().shape)
#> torch.Size([3, 2])
