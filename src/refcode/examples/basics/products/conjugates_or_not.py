import torch

a = torch.tensor([1 + 2j, 3j])
print(torch.dot(a, a), a @ a)
#> tensor(-12.+4.j) tensor(-12.+4.j)
print(torch.vdot(a, a), torch.linalg.vecdot(a, a))
#> tensor(14.+0.j) tensor(14.+0.j)
print((a.conj() * a).sum(), (a.abs() ** 2).sum())
#> tensor(14.+0.j) tensor(14.)

r = torch.tensor([1.0, 2.0])
print(torch.vdot(r, r) == torch.dot(r, r))
#> tensor(True)
