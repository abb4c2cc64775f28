import torch

for x in (torch.ones(2), torch.empty(0)):
    for call in (torch.Tensor.item, float, int):
        try:
            call(x)
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, error)
            #> RuntimeError a Tensor with 2 elements cannot be converted to Scalar
            #> ValueError only one element tensors can be converted to Python scalars
            #> ValueError only one element tensors can be converted to Python scalars
            #> RuntimeError a Tensor with 0 elements cannot be converted to Scalar
            #> ValueError only one element tensors can be converted to Python scalars
            #> ValueError only one element tensors can be converted to Python scalars
    print(x.tolist())
    #> [1.0, 1.0]
    #> []

print(torch.ones(1, 1, 1).item(), torch.ones(2)[0].item())
#> 1.0 1.0
try:
    torch.ones(2).item(0)
except TypeError as error:
    print(error)
    #> TensorBase.item() takes no arguments (1 given)
