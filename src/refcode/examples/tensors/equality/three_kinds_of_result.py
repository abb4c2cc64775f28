import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([1, 2, 4])
print(x.eq(y), x.ne(y), x == 2)
#> tensor([ True,  True, False]) tensor([False, False,  True]) tensor([False,  True, False])

same = x.eq(y).all()
print(same, same.shape, same.item())
#> tensor(False) torch.Size([]) False
print(torch.equal(x, y), x.equal(x.clone()))
#> False True
print((x != y).sum(), (x != y).nonzero())
#> tensor(1) tensor([[2]])
