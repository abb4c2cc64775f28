import torch
from torch import nn

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.SparseAdam([w])
w.sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
    #> SparseAdam does not support dense gradients, please consider Adam instead

words = nn.Embedding(5, 2, sparse=True)
words(torch.tensor([1, 3])).sum().backward()
print(words.weight.grad.layout)
#> torch.sparse_coo
try:
    torch.optim.Adam(words.parameters()).step()
except RuntimeError as error:
    print(error)
    #> Adam does not support sparse gradients, please consider SparseAdam instead
torch.optim.SparseAdam(words.parameters()).step()
