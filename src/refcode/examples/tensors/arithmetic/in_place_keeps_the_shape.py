import torch

try:
    torch.ones(2).add_(torch.ones(3, 2))
except RuntimeError as error:
    print(error)
    #> output with shape [2] doesn't match the broadcast shape [3, 2]
print(torch.ones(3, 2).add_(torch.ones(2)).shape)
#> torch.Size([3, 2])
print((torch.ones(2) + torch.ones(3, 2)).shape)
#> torch.Size([3, 2])

total = torch.tensor(0.0)
try:
    total += torch.ones(1)
except RuntimeError as error:
    print(error)
    #> output with shape [] doesn't match the broadcast shape [1]
