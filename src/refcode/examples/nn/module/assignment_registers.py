import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)  # (1)!
        self.scale = nn.Parameter(torch.ones(1))  # (2)!
        self.register_buffer("mean", torch.zeros(2))  # (3)!
        self.plain = torch.zeros(2)  # (4)!
        self.layers = [nn.Linear(2, 1)]  # (5)!


model = Model()
print([name for name, _ in model.named_parameters()])
#> ['scale', 'layer.weight', 'layer.bias']
print([name for name, _ in model.named_buffers()])
#> ['mean']
print(list(model.state_dict()))
#> ['scale', 'mean', 'layer.weight', 'layer.bias']
