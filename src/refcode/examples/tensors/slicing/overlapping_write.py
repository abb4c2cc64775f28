import torch

x = torch.arange(5)
try:
    x[1:] = x[:-1]
except RuntimeError as error:
    print(error)
    #> unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.

x[1:] = x[:-1].clone()
print(x)
#> tensor([0, 0, 1, 2, 3])
