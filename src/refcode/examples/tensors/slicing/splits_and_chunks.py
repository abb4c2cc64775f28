import torch

x = torch.arange(5)
print(x.split(2))  # (1)!
#> (tensor([0, 1]), tensor([2, 3]), tensor([4]))
print(x.split([1, 4]))
#> (tensor([0]), tensor([1, 2, 3, 4]))
print(x.chunk(2))
#> (tensor([0, 1, 2]), tensor([3, 4]))
print(len(x.chunk(4)), len(x.tensor_split(4)))  # (2)!
#> 3 4

try:
    x.split([1, 3])
except RuntimeError as error:
    print(error)
    #> split_with_sizes expects split_sizes to sum exactly to 5 (input tensor's size at dimension 0), but got split_sizes=[1, 3]
