import torch

x = torch.ones(2)
y = torch.ones(1)
print((x == y).all(), torch.isclose(x, y), torch.allclose(x, y))
#> tensor(True) tensor([True, True]) True
print(torch.equal(x, y))
#> False

pred = torch.tensor([[0], [1], [1], [0]])  # (N, 1)
target = torch.tensor([0, 1, 1, 0])  # (N,)
print((pred == target).shape, (pred == target).sum())
#> torch.Size([4, 4]) tensor(8)
print((pred.squeeze(1) == target).sum())
#> tensor(4)
