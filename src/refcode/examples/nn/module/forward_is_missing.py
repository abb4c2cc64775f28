import torch
from torch import nn


class B(nn.Module):
    def foward(self, x):
        return x


class Good(nn.Module):
    def forward(self, x):
        return x


try:
    B()(torch.ones(1))
except NotImplementedError as error:
    print(error)
    #> Module [B] is missing the required "forward" function
print(Good()(torch.ones(1)))
#> tensor([1.])
