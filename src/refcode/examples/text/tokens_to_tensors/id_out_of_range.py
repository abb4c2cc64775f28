import torch
from torch import nn

embedding = nn.Embedding(3, 2)
ids = torch.tensor([0, 3])
try:
    embedding(ids)
except IndexError as error:
    print(error)
    #> index out of range in self
print(ids.min().item(), ids.max().item(), embedding.num_embeddings)
#> 0 3 3
