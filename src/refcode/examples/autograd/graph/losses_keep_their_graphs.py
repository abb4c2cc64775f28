import weakref

import torch

w = torch.ones(2, requires_grad=True)


def graphs_alive(keep):
    kept, inner = [], []
    for _ in range(3):
        y = w * 2
        loss = (y * y).sum()
        inner.append(weakref.ref(y))
        kept.append(keep(loss))
    del y, loss
    return sum(ref() is not None for ref in inner)


print(graphs_alive(lambda loss: loss))
#> 3
print(graphs_alive(lambda loss: loss.item()))
#> 0
print(graphs_alive(lambda loss: loss.detach()))
#> 0
