import torch
from torch import nn
from torch.nn import functional as F

ids = torch.tensor([1, 0, 2, 2, 3])  # "hello"
embedding = nn.Embedding(num_embeddings=4, embedding_dim=3)
x = embedding(ids)
print(x.shape)
#> torch.Size([5, 3])
print(torch.equal(x[2], x[3]), torch.equal(x[2], embedding.weight[2]))
#> True True
one_hot = F.one_hot(ids, 4).float()
print(torch.allclose(one_hot @ embedding.weight, x))
#> True
