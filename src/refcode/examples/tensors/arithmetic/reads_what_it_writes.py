import torch

x = torch.tensor([5, 6, 7])
try:
    x -= x[0]
except RuntimeError as error:
    print(error)
    #> unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
try:
    x[1:] += x[:-1]
except RuntimeError as error:
    print(error)
    #> unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.

x -= x[0].clone()
print(x)
#> tensor([0, 1, 2])
x[1:] = x[1:] + x[:-1]
print(x)
#> tensor([0, 1, 3])
