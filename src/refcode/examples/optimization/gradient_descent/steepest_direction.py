import torch


def cost(v):
    return v[0] ** 2 + 3 * v[1] ** 2


at = torch.tensor([1.0, 1.0])
gradient = torch.func.grad(cost)(at)
print(gradient)
#> tensor([2., 6.])
turn = torch.arange(0, 360, 10).deg2rad()
directions = torch.stack([turn.cos(), turn.sin()], dim=1)
after = torch.vmap(cost)(at + 0.001 * directions)
best = directions[after.argmin()]
print(torch.dot(best, -gradient / gradient.norm()) > 0.99)
#> tensor(True)
print((after < cost(at)).sum().item(), "of 36 directions go down")
#> 18 of 36 directions go down
