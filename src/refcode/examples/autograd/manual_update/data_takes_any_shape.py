import torch

w = torch.ones(2, requires_grad=True)
w.sum().backward()
w.data = torch.zeros(3, 1, dtype=torch.float64)
print(w.shape, w.dtype, w.grad.shape, w.grad.dtype)
#> torch.Size([3, 1]) torch.float64 torch.Size([2]) torch.float32
try:
    w.data = torch.zeros(2, dtype=torch.int64)
except RuntimeError as error:
    print(error)
    #> data set to a tensor that requires gradients must be floating point or complex dtype

w = torch.ones(2, requires_grad=True)
try:
    with torch.no_grad():
        w.copy_(torch.zeros(3, 1))
except RuntimeError as error:
    print(error)
    #> output with shape [2] doesn't match the broadcast shape [3, 2]
