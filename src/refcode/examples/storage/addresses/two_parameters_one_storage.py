import torch
from torch import nn


def after_one_step(tie):
    w = nn.Parameter(torch.zeros(2))
    pair = nn.ParameterList([w, tie(w)])
    optimizer = torch.optim.Adam(pair.parameters(), lr=1.0)
    (pair[0] + pair[1]).sum().backward()
    optimizer.step()
    return w.grad, w.data.round(), len(list(pair.parameters()))


print(after_one_step(lambda w: w))  # (1)!
#> (tensor([2., 2.]), tensor([-1., -1.]), 1)
print(after_one_step(nn.Parameter))  # (2)!
#> (tensor([1., 1.]), tensor([-2., -2.]), 2)
