import torch
from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return self.linear(x)


model = LinearModel()
print(model(torch.zeros(3, 2)).shape)
#> torch.Size([3, 1])
print([name for name, _ in model.named_parameters()])
#> ['linear.weight', 'linear.bias']
