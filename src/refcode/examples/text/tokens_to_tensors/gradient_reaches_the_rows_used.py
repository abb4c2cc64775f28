import torch
from torch import nn

embedding = nn.Embedding(4, 3)
embedding(torch.tensor([1, 2, 2])).sum().backward()
print(embedding.weight.grad)
#> tensor([[0., 0., 0.],
#>         [1., 1., 1.],
#>         [2., 2., 2.],
#>         [0., 0., 0.]])
