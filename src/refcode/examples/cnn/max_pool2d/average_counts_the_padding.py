import torch
from torch import nn

x = torch.full((1, 1, 4), 6.0)
for include in (True, False):
    pool = nn.AvgPool2d(
        (1, 3), stride=1, padding=(0, 1), count_include_pad=include
    )
    print(include, pool(x))
    #> True tensor([[[4., 6., 6., 4.]]])
    #> False tensor([[[6., 6., 6., 6.]]])
print(nn.AvgPool2d((1, 2), divisor_override=1)(x))  # (1)!
#> tensor([[[12., 12.]]])
