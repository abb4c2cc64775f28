import torch

x = torch.arange(6)
try:
    x.shape = (2, 3)
except AttributeError as error:
    print(error)
    #> attribute 'shape' of 'torch._C.TensorBase' objects is not writable
print(x.reshape(2, 3).shape, x.shape)
#> torch.Size([2, 3]) torch.Size([6])
