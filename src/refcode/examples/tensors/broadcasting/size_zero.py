import torch

print(torch.broadcast_shapes((0,), (1,)))
#> torch.Size([0])
print(torch.broadcast_shapes((0, 3), (2, 1, 3)))
#> torch.Size([2, 0, 3])
try:
    torch.ones(0) + torch.ones(3)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (0) must match the size of tensor b (3) at non-singleton dimension 0

nothing = torch.ones(0, 1) - torch.ones(3)
print(nothing.shape, nothing.sum(), nothing.mean())
#> torch.Size([0, 3]) tensor(0.) tensor(nan)
print(torch.broadcast_shapes(), torch.tensor(2).expand(3))
#> torch.Size([]) tensor([2, 2, 2])
