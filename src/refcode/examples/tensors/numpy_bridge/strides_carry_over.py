import numpy as np
import torch

image = np.zeros((4, 5, 3), dtype=np.float32)  # (H, W, C)
t = torch.from_numpy(image)
print(image.strides, t.stride())  # (1)!
#> (60, 12, 4) (15, 3, 1)

x = t.permute(2, 0, 1)  # (C, H, W)
x[0] = 1
print(image[0, 0])
#> [1. 0. 0.]
print(x[:, ::2].numpy().strides)  # (2)!
#> (4, 120, 12)
