import torch
from torch import nn


class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Linear(1, 1, bias=False)
        self.decode = self.encode

    def forward(self, x):
        return self.decode(self.encode(x))


model = Twice()
print([name for name, _ in model.named_parameters()])
#> ['encode.weight']
print(list(model.state_dict()))
#> ['encode.weight', 'decode.weight']

model.encode.weight.data.fill_(3.0)
model(torch.tensor([2.0])).backward()
print(model.decode.weight.grad)
#> tensor([[12.]])
