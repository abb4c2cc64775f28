import torch
from torch.optim.lr_scheduler import LambdaLR


class Halves:
    def __init__(self, every):
        self.every = every

    def __call__(self, t):
        return 0.5 ** (t // self.every)

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
function = LambdaLR(optimizer, lambda t: 0.5 ** (t // 3))
print(function.state_dict()["lr_lambdas"])
#> [None]
thing = LambdaLR(optimizer, Halves(every=3))
print(thing.state_dict()["lr_lambdas"])  # (1)!
#> [{'every': 3}]
