import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)


def pack(t):
    print("pack", t.dtype)
    #> pack torch.float32
    #> pack torch.float32
    return t.to(torch.float16)


def unpack(packed):
    print("unpack", packed.dtype)
    #> unpack torch.float16
    #> unpack torch.float16
    return packed.float()


with saved_tensors_hooks(pack, unpack):
    y = (x * x).sum()
y.backward()
print(x.grad)
#> tensor([2., 4., 6.])
