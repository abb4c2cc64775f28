import torch

from refcode.nn import log_softmax, softmax

x = torch.tensor([[1000.0, 0.0], [-1.0, 1.0]])
print(torch.allclose(softmax(x, dim=1), x.softmax(dim=1)))
#> True
print(log_softmax(x, dim=1)[0])
#> tensor([    0., -1000.])
try:
    softmax(torch.tensor([1, 2]), dim=0)
except TypeError as error:
    print(error)
    #> input: expected a floating point dtype, got torch.int64
