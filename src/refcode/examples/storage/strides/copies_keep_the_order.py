import torch

x = torch.zeros(3, 4)
print(x.T.stride())
#> (1, 4)
print((x.T + 1).stride(), x.T.clone().stride())
#> (1, 4) (1, 4)
print(torch.empty_like(x.T).stride())
#> (1, 4)

print(x.T[::2].stride())
#> (2, 4)
print(x.T[::2].clone().stride())  # (1)!
#> (1, 2)

print(x.T.contiguous().stride())
#> (3, 1)
