from torch import nn


class Net(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.rate = dropout
        self.body = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
        self.head = nn.Linear(3, 2, bias=False)

    def extra_repr(self):
        return f"dropout={self.rate}"


net = Net(0.1)
print(net)
#> Net(
#>   dropout=0.1
#>   (body): Sequential(
#>     (0): Linear(in_features=4, out_features=3, bias=True)
#>     (1): ReLU()
#>   )
#>   (head): Linear(in_features=3, out_features=2, bias=False)
#> )
print(sum(p.numel() for p in net.parameters()))
#> 21
