import torch

x = torch.tensor([[1, 0], [2, 3]])
print(x.all(), x.any())
#> tensor(False) tensor(True)
print(x.all(dim=1))
#> tensor([False,  True])
print(x.count_nonzero(), x.count_nonzero(dim=0))
#> tensor(3) tensor([2, 1])

big = x > 1
print(big.sum(), big.float().mean())
#> tensor(2) tensor(0.5000)
print(x.to(torch.uint8).all())  # (1)!
#> tensor(0, dtype=torch.uint8)
