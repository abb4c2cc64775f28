import torch
from torch import nn

embedding = nn.Embedding(4, 2, padding_idx=0)
x = embedding(torch.tensor([2, 0, 0]))
print(x[1:].detach())
#> tensor([[0., 0.],
#>         [0., 0.]])
x.sum().backward()
print(embedding.weight.grad)
#> tensor([[0., 0.],
#>         [0., 0.],
#>         [1., 1.],
#>         [0., 0.]])
_, h_n = nn.RNN(2, 3)(torch.zeros(1, 2))  # (1)!
print(bool((h_n != 0).any()))
#> True
