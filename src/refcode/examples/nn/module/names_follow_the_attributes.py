from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2, bias=False)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = Block()
        self.rest = nn.ModuleList([Block(), Block()])


net = Net()
print([name for name, _ in net.named_parameters()])
#> ['first.linear.weight', 'rest.0.linear.weight', 'rest.1.linear.weight']
print([name for name, _ in net.named_children()])
#> ['first', 'rest']
print([name for name, _ in net.named_modules()])
#> ['', 'first', 'first.linear', 'rest', 'rest.0', 'rest.0.linear', 'rest.1', 'rest.1.linear']
print(net.get_submodule("rest.1.linear"))
#> Linear(in_features=2, out_features=2, bias=False)
