import torch
from torch import nn


class Bad(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = torch.ones(2, requires_grad=True)
        self.b = nn.Parameter(torch.ones(2)) * 0.1  # (1)!


class Good(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.ones(2))
        self.b = nn.Parameter(torch.ones(2) * 0.1)


print([name for name, _ in Bad().named_parameters()])
#> []
print([name for name, _ in Good().named_parameters()])
#> ['a', 'b']
