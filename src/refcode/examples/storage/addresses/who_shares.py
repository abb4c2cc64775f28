import copy

import torch

x = torch.zeros(2, 3)
results = {
    "x.T": x.T,
    "x[0]": x[0],
    "x.detach()": x.detach(),
    "x.data": x.data,
    "x.float()": x.float(),
    "x.contiguous()": x.contiguous(),
    "torch.from_numpy(x.numpy())": torch.from_numpy(x.numpy()),
    "x.clone()": x.clone(),
    "x + 0": x + 0,
    "x[[0]]": x[[0]],
    "x.double()": x.double(),
    "x.T.contiguous()": x.T.contiguous(),
    "torch.tensor(x.numpy())": torch.tensor(x.numpy()),
    "copy.deepcopy(x)": copy.deepcopy(x),
}
storage = x.untyped_storage().data_ptr()
for code, y in results.items():
    shares = y.untyped_storage().data_ptr() == storage
    print(f"{code:28} {shares!s:6} {y is x}")
    #> x.T                          True   False
    #> x[0]                         True   False
    #> x.detach()                   True   False
    #> x.data                       True   False
    #> x.float()                    True   True
    #> x.contiguous()               True   True
    #> torch.from_numpy(x.numpy())  True   False
    #> x.clone()                    False  False
    #> x + 0                        False  False
    #> x[[0]]                       False  False
    #> x.double()                   False  False
    #> x.T.contiguous()             False  False
    #> torch.tensor(x.numpy())      False  False
    #> copy.deepcopy(x)             False  False
