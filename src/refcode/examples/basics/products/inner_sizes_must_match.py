import torch

x = torch.ones(2, 3)
w = torch.ones(2, 3)
try:
    x @ w
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
print((x @ w.T).shape, (x.T @ w).shape)  # (1)!
#> torch.Size([2, 2]) torch.Size([3, 3])

try:
    torch.nn.Linear(4, 1)(x)
except RuntimeError as error:
    print(error)  # (2)!
    #> mat1 and mat2 shapes cannot be multiplied (2x3 and 4x1)
