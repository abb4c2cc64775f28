import torch

a = torch.ones(5, 2, 3)
b = torch.ones(5, 3, 4)
print(torch.bmm(a, b).shape, (a @ b).shape)
#> torch.Size([5, 2, 4]) torch.Size([5, 2, 4])

shared = torch.ones(3, 4)
print((a @ shared).shape)
#> torch.Size([5, 2, 4])
try:
    torch.bmm(a, shared)
except RuntimeError as error:
    print(error)
    #> batch2 must be a 3D tensor
try:
    torch.bmm(a, shared[None])
except RuntimeError as error:
    print(error)
    #> Expected size for first two dimensions of batch2 tensor to be: [5, 3] but got: [1, 3].
print(torch.bmm(a, shared.expand(5, 3, 4)).shape)
#> torch.Size([5, 2, 4])
