import torch

x = torch.tensor([1.9, -1.9, 0.0])
print(x.to(torch.int64), x.long())
#> tensor([ 1, -1,  0]) tensor([ 1, -1,  0])
print(x.bool(), x.double().dtype, x.half().dtype)
#> tensor([ True,  True, False]) torch.float64 torch.float16
print(x.dtype)
#> torch.float32

print(x.to(torch.float32) is x, x.float() is x)  # (1)!
#> True True
print(x.to(torch.float32, copy=True) is x)
#> False
print(x.to("meta", torch.float64))  # (2)!
#> tensor(..., device='meta', size=(3,), dtype=torch.float64)
