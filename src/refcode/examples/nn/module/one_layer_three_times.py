from torch import nn

same = nn.ModuleList([nn.Linear(2, 2, bias=False)] * 3)
print(len(same), len(list(same.parameters())), same[0] is same[2])
#> 3 1 True

other = nn.ModuleList(nn.Linear(2, 2, bias=False) for _ in range(3))
print(len(other), len(list(other.parameters())), other[0] is other[2])
#> 3 3 False
