import torch

x = torch.tensor([1, 2])
try:
    torch.softmax(x, dim=0)
except NotImplementedError as error:
    print(error)
    #> "softmax_lastdim_kernel_impl" not implemented for 'Long'
print(torch.softmax(x.float(), dim=0))
#> tensor([0.2689, 0.7311])
