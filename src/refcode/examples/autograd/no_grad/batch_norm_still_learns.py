import torch
from torch import nn

bn = nn.BatchNorm1d(1, momentum=0.5)
x = torch.tensor([[1.0], [3.0]])
with torch.no_grad():
    bn(x)
print(bn.running_mean, bn.num_batches_tracked)
#> tensor([1.]) tensor(1)

bn.eval()
y = bn(x)
print(bn.running_mean, bn.num_batches_tracked)
#> tensor([1.]) tensor(1)
print(y.requires_grad)
#> True
