import torch
from torch import nn


class Bad(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2), nn.Linear(2, 2)]


class Good(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])


for model in (Bad(), Good()):
    model.to(torch.float64)
    print(len(list(model.parameters())), list(model.state_dict()))
    #> 0 []
    #> 4 ['layers.0.weight', 'layers.0.bias', 'layers.1.weight', 'layers.1.bias']
    print(model.layers[0].weight.dtype)
    #> torch.float32
    #> torch.float64
try:
    torch.optim.SGD(Bad().parameters(), lr=0.1)
except ValueError as error:
    print(error)
    #> optimizer got an empty parameter list
