import torch
from torch.nn import functional as F

for dtype in (torch.float32, torch.int32):
    try:
        F.one_hot(torch.tensor([0, 2], dtype=dtype))
    except RuntimeError as error:
        print(error)
        #> one_hot is only applicable to index tensor of type LongTensor.
        #> one_hot is only applicable to index tensor of type LongTensor.
print(F.one_hot(torch.tensor([0, 2])))
#> tensor([[1, 0, 0],
#>         [0, 0, 1]])
