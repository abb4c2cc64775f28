import torch

x = torch.tensor([1, 2])
try:
    torch.rand_like(x)
except NotImplementedError as error:
    print(error)
    #> "check_uniform_bounds" not implemented for 'Long'
try:
    torch.randn_like(x)
except NotImplementedError as error:
    print(error)
    #> "normal_kernel_cpu" not implemented for 'Long'

y = torch.rand_like(x, dtype=torch.float)
print(y.shape, y.dtype, bool((y < 1).all()))
#> torch.Size([2]) torch.float32 True
print(torch.randint_like(x, 10).dtype)
#> torch.int64
