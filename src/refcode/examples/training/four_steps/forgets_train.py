import torch
from torch import nn


def modes(train_each_epoch):
    model = nn.Dropout(0.5)
    seen = []
    model.train()
    for _ in range(3):
        if train_each_epoch:
            model.train()
        seen.append(model.training)
        model.eval()
        with torch.no_grad():
            model(torch.ones(2))
    return seen


print(modes(train_each_epoch=False))
#> [True, False, False]
print(modes(train_each_epoch=True))
#> [True, True, True]
