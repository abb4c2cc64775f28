import torch

from refcode.tensors import broadcast_shapes, broadcast_strides

print(broadcast_shapes((5, 1, 4), (3, 1)))
#> (5, 3, 4)
print(torch.broadcast_shapes((5, 1, 4), (3, 1)))
#> torch.Size([5, 3, 4])
try:
    broadcast_shapes((8, 3, 4), (3, 5))
except ValueError as error:
    print(error)
    #> shapes (8, 3, 4) and (3, 5) do not broadcast: dimension -1 is 4 and 5

x = torch.zeros(3, 1)
print(broadcast_strides(x.shape, x.stride(), (2, 3, 4)))
#> (0, 1, 0)
print(x.expand(2, 3, 4).stride())
#> (0, 1, 0)
