import torch

a = torch.ones(2, 3, 4)
b = torch.ones(3, 4, 5)
print(torch.tensordot(a, b, dims=2).shape)  # (1)!
#> torch.Size([2, 5])
print(torch.tensordot(a, b, dims=([1], [0])).shape)  # (2)!
#> torch.Size([2, 4, 4, 5])
print(torch.tensordot(a, b, dims=([2, 1], [1, 0])).shape)
#> torch.Size([2, 5])
print(torch.tensordot(a, b, dims=0).shape)  # (3)!
#> torch.Size([2, 3, 4, 3, 4, 5])

try:
    torch.tensordot(a, b, dims=1)
except RuntimeError as error:
    print(error)
    #> contracted dimensions need to match, but first has size 4 in dim -1 and second has size 3 in dim 0
