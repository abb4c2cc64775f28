import torch
from torch.optim import Optimizer

found = [
    name
    for name, value in vars(torch.optim).items()
    if isinstance(value, type)
    and issubclass(value, Optimizer)
    and value is not Optimizer
]
print(len(found))
#> 15
print(*sorted(found, key=str.lower))
#> Adadelta Adafactor Adagrad Adam Adamax AdamW ASGD LBFGS Muon NAdam RAdam RMSprop Rprop SGD SparseAdam
