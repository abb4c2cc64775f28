import torch
from torch.autograd.graph import saved_tensors_hooks


def saved_bytes(f, x):
    seen = {}

    def pack(t):
        seen[t.data_ptr()] = t.nbytes
        return t

    with saved_tensors_hooks(pack, lambda t: t):
        f(x)
    return sum(seen.values())


x = torch.ones(256, requires_grad=True)
print(saved_bytes(lambda x: x + 1, x), saved_bytes(torch.exp, x))
#> 0 1024
print(saved_bytes(lambda x: x.relu().sigmoid().sqrt(), x))
#> 3072
print(saved_bytes(lambda x: x.sqrt() + x.sigmoid() * 2, x))
#> 2048
print(saved_bytes(torch.exp, x.detach()))
#> 0
