import torch

try:
    torch.sigmoid([0.0])
except TypeError as error:
    print(str(error).splitlines()[0])
    #> sigmoid(): argument 'input' (position 1) must be Tensor, not list
print(torch.sigmoid(torch.tensor([0.0])))
#> tensor([0.5000])
