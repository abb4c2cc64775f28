import torch

z = torch.tensor([1 + 2j, 3 + 4j])
print(z.stride(), z.real.stride(), z.imag.stride())
#> (1,) (2,) (2,)
print(z.real.storage_offset(), z.imag.storage_offset())
#> 0 1
print(torch.view_as_real(z).stride())
#> (2, 1)

x = torch.zeros(3, 4, dtype=torch.int64)
print(x.stride(), x.view(torch.int32).stride())
#> (4, 1) (8, 1)
