import torch

print(torch.broadcast_shapes((2, 3), (3,)))
#> torch.Size([2, 3])
print(torch.broadcast_shapes((2, 3), (2, 1)))
#> torch.Size([2, 3])
print(torch.broadcast_shapes((2, 1), (1, 3)))
#> torch.Size([2, 3])
print(torch.broadcast_shapes((2, 1), (3,)))
#> torch.Size([2, 3])
print(torch.broadcast_shapes((8, 3, 32, 32), (3, 1, 1)))
#> torch.Size([8, 3, 32, 32])
print(torch.broadcast_shapes((5, 1, 4), (3, 1), ()))
#> torch.Size([5, 3, 4])
try:
    torch.broadcast_shapes((2, 3), (2,))
except RuntimeError as error:
    print(error)
    #> Attempting to broadcast a dimension of length 2 at -1! Mismatching argument at index 1 had (2,); but expected shape should be broadcastable to [2, 3]
