import torch
import torch.nn.functional as F

from refcode.nn import max_pool2d, max_pool2d_loop

torch.manual_seed(0)
x = torch.randn(2, 3, 7, 8)
options = {"kernel_size": 3, "stride": 2, "padding": 1}
options |= {"ceil_mode": True, "return_indices": True}
largest, index = F.max_pool2d(x, **options)
for function in (max_pool2d, max_pool2d_loop):
    y, where = function(x, **options)
    print(torch.equal(y, largest), torch.equal(where, index))
    #> True True
    #> True True
