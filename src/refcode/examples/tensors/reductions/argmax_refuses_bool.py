import torch

x = torch.tensor([[1, 5, 8], [2, 3, 4]])
try:
    (x > 4).argmax(dim=1)
except RuntimeError as error:
    print(error)
    #> argmax(): does not support bool input
print((x > 4).int().argmax(dim=1))  # (1)!
#> tensor([1, 0])
print((x > 4).any(dim=1))
#> tensor([ True, False])
