import torch

b = torch.zeros(2, 3).T
print(torch.empty_like(b).stride(), torch.zeros_like(b).stride())
#> (1, 3) (1, 3)
print(b.clone().stride(), b.to(torch.float64).stride())
#> (1, 3) (1, 3)

rows = torch.contiguous_format
print(torch.empty_like(b, memory_format=rows).stride())
#> (2, 1)
print(b.clone(memory_format=rows).stride())
#> (2, 1)
print(b.to(torch.float64, memory_format=rows).stride())
#> (2, 1)
