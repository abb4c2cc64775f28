from torch import nn

layer = nn.Linear(784, 10)
print(sum(p.numel() for p in layer.parameters()))
#> 7850
print(784 * 10 + 10)
#> 7850
