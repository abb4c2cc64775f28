import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("cache", mean * 0, persistent=False)
        self.plain = mean.clone()

    def forward(self, x):
        return x - self.mean


model = Scaled(torch.tensor([1.0, 2.0]))
print(list(model.parameters()), list(model.state_dict()))
#> [] ['mean']
model.to(torch.float64)
print(model.mean.dtype, model.cache.dtype, model.plain.dtype)
#> torch.float64 torch.float64 torch.float32
