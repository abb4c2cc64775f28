import torch

x = torch.tensor([1, 2, 3]).expand(2, 3)
x[0, 0] = 99  # (1)!
print(x)
#> tensor([[99,  2,  3],
#>         [99,  2,  3]])
try:
    x += 1
except RuntimeError as error:
    print(error)
    #> unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.

x = x.clone()
x[0, 0] = 0
print(x)
#> tensor([[ 0,  2,  3],
#>         [99,  2,  3]])
