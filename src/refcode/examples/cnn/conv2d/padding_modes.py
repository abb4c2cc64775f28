import torch
from torch import nn

x = torch.arange(1.0, 5).reshape(1, 1, 4)  # (C, H, W)
for mode in ("zeros", "replicate", "reflect", "circular"):
    conv = nn.Conv2d(
        1, 1, 1, padding=(0, 2), padding_mode=mode, bias=False
    )
    nn.init.ones_(conv.weight)
    print(f"{mode:9}", conv(x).flatten().tolist())
    #> zeros     [0.0, 0.0, 1.0, 2.0, 3.0, 4.0, 0.0, 0.0]
    #> replicate [1.0, 1.0, 1.0, 2.0, 3.0, 4.0, 4.0, 4.0]
    #> reflect   [3.0, 2.0, 1.0, 2.0, 3.0, 4.0, 3.0, 2.0]
    #> circular  [3.0, 4.0, 1.0, 2.0, 3.0, 4.0, 1.0, 2.0]
