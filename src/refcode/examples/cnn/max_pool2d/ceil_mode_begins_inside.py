import torch
import torch.nn.functional as F

for size in (4, 5, 6):
    x = torch.arange(float(size)).reshape(1, 1, size)
    down = F.max_pool2d(x, (1, 2), stride=(1, 4))
    up = F.max_pool2d(x, (1, 2), stride=(1, 4), ceil_mode=True)
    print(size, down.flatten().tolist(), up.flatten().tolist())
    #> 4 [1.0] [1.0]
    #> 5 [1.0] [1.0, 4.0]
    #> 6 [1.0, 5.0] [1.0, 5.0]
