import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x
w = torch.tensor(1.0)


def loss(w, x, y):
    return (x * w - y) ** 2


each = torch.vmap(torch.func.grad(loss), (None, 0, 0))(w, x, y)
one_by_one = [torch.func.grad(loss)(w, a, b) for a, b in zip(x, y)]
print(each, torch.equal(each, torch.stack(one_by_one)))
#> tensor([ -2.,  -8., -18.]) True
print(each.mean(), each.sum())
#> tensor(-9.3333) tensor(-28.)
print(torch.func.grad(lambda w: loss(w, x, y).mean())(w))
#> tensor(-9.3333)
