import torch
from torch import nn

embedding = nn.Embedding(3, 2)
try:
    embedding(torch.tensor([1.0]))
except RuntimeError as error:
    print(error)
    #> Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor instead (while checking arguments for embedding)
print(embedding(torch.tensor([1])).shape)
#> torch.Size([1, 2])
print(embedding(torch.tensor([1], dtype=torch.int32)).shape)
#> torch.Size([1, 2])
