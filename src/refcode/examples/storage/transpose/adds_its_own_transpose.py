import torch

a = torch.arange(9).view(3, 3)
try:
    a += a.T
except RuntimeError as error:
    print(error)
    #> unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.

b = a + a.T
a += a.T.clone()
print(a)
#> tensor([[ 0,  4,  8],
#>         [ 4,  8, 12],
#>         [ 8, 12, 16]])
print(torch.equal(a, b))
#> True
