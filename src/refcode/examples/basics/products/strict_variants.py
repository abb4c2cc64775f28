import torch

m, v = torch.ones(2, 3), torch.ones(3)
print(torch.mm(m, m.T).shape, torch.mv(m, v).shape)
#> torch.Size([2, 2]) torch.Size([2])
try:
    torch.mm(m, v)
except RuntimeError as error:
    print(error)
    #> mat2 must be a matrix
try:
    torch.mv(m, v[:, None])
except RuntimeError as error:
    print(error)
    #> vector + matrix @ vector expected, got 1, 2, 2
print((m @ v).shape, (m @ v[:, None]).shape)
#> torch.Size([2]) torch.Size([2, 1])
