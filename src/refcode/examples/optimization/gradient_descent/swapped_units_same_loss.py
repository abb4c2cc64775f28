from itertools import permutations

import torch

torch.manual_seed(0)
x, y = torch.randn(8, 2), torch.randn(8, 1)
W1, b, W2 = torch.randn(3, 2), torch.randn(3), torch.randn(1, 3)


def cost(W1, b, W2):
    return ((torch.tanh(x @ W1.T + b) @ W2.T - y) ** 2).mean()


losses = []
for order in permutations(range(3)):
    p = list(order)
    losses.append(cost(W1[p], b[p], W2[:, p]))
print(len(losses), torch.stack(losses).allclose(cost(W1, b, W2)))
#> 6 True
print(torch.equal(W1, W1[[1, 0, 2]]))
#> False
