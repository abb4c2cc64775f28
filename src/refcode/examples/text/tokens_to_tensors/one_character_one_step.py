import torch
from torch import nn
from torch.nn import functional as F

ids = torch.tensor([1, 0, 2, 2, 3])
x = F.one_hot(ids, 4).float()  # (L, 4): no batch
output, h_n = nn.RNN(4, 8)(x)
print(output.shape, h_n.shape)
#> torch.Size([5, 8]) torch.Size([1, 8])
output, h_n = nn.RNN(4, 8)(x[:, None])  # (L, 1, 4): a batch of one
print(output.shape, h_n.shape)
#> torch.Size([5, 1, 8]) torch.Size([1, 1, 8])
