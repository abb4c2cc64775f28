import math

import torch

gradient = torch.func.grad(lambda v: v[0] ** 2 - v[1] ** 2)
for nudge in (1e-2, 1e-4, 1e-8, 1e-16):
    v, steps = torch.tensor([0.0, nudge]), 0
    while v[1] < 1:
        v = v - 0.1 * gradient(v)
        steps += 1
    print(nudge, steps, math.ceil(math.log(1 / nudge, 1.2)))
    #> 0.01 26 26
    #> 0.0001 51 51
    #> 1e-08 102 102
    #> 1e-16 203 203
