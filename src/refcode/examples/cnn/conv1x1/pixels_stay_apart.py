import torch
from torch import nn

torch.manual_seed(0)
x = torch.zeros(1, 3, 3, 4)
touched = x.clone()
touched[0, :, 1, 2] = 1
for kernel in (1, 3):
    conv = nn.Conv2d(3, 8, kernel, padding="same")
    print((conv(x) != conv(touched)).any(dim=1)[0].int())
    #> tensor([[0, 0, 0, 0],
    #>         [0, 0, 1, 0],
    #>         [0, 0, 0, 0]], dtype=torch.int32)
    #> tensor([[0, 1, 1, 1],
    #>         [0, 1, 1, 1],
    #>         [0, 1, 1, 1]], dtype=torch.int32)
