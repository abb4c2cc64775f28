import torch

a = torch.ones(8, 3, 4)
b = torch.ones(3, 5)
try:
    a + b
except RuntimeError as error:
    print(error)
    #> The size of tensor a (4) must match the size of tensor b (5) at non-singleton dimension 2
try:
    a + torch.ones(8, 1, 1, 5)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (4) must match the size of tensor b (5) at non-singleton dimension 3
try:
    torch.broadcast_shapes(a.shape, b.shape)
except RuntimeError as error:
    print(error)
    #> Attempting to broadcast a dimension of length 5 at -1! Mismatching argument at index 1 had torch.Size([3, 5]); but expected shape should be broadcastable to [8, 3, 4]
