import warnings

import torch

for dtype in (torch.bfloat16, torch.float8_e4m3fn, torch.complex32):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # (1)!
        t = torch.ones(2).to(dtype)
    try:
        t.numpy()
    except TypeError as error:
        print(error)
        #> Got unsupported ScalarType BFloat16
        #> Got unsupported ScalarType Float8_e4m3fn
        #> Got unsupported ScalarType ComplexHalf

t = torch.tensor([0.1, 3.0]).to(torch.bfloat16)
a = t.float().numpy()
print(a.dtype)
#> float32
print(torch.equal(torch.from_numpy(a).bfloat16(), t))
#> True
