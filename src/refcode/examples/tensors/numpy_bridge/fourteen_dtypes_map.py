import numpy as np
import torch

names = (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 "
    "float16 float32 float64 complex64 complex128"
)
for name in names.split():
    t = torch.zeros(2, dtype=getattr(torch, name))
    a = t.numpy()
    assert a.dtype == np.dtype(name)
    assert torch.from_numpy(a).dtype == t.dtype
print(len(names.split()), "dtypes, there and back")
#> 14 dtypes, there and back

print(torch.CharTensor([1, 2]).dtype)  # (1)!
#> torch.int8
print(torch.CharTensor([1, 2]).numpy())
#> [1 2]
