import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        pairs = zip(sizes[:-1], sizes[1:], strict=True)
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairs)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x).relu()
        return x


net = Net([8, 4, 4, 2])
print(net(torch.zeros(5, 8)).shape)
#> torch.Size([5, 2])
print(len(net.layers), len(list(net.parameters())))
#> 3 6
try:
    net.layers(torch.zeros(5, 8))
except NotImplementedError as error:
    print(error)
    #> Module [ModuleList] is missing the required "forward" function
