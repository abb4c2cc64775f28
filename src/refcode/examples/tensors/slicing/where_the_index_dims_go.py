import numpy as np
import torch

x = torch.zeros(2, 3, 4, 5)
i = torch.tensor([0, 1, 0, 1, 0, 1])
print(x[:, i, i].shape)  # (1)!
#> torch.Size([2, 6, 5])
print(x[i, :, i].shape)  # (2)!
#> torch.Size([6, 3, 5])
print(x[0, :, i].shape)  # (3)!
#> torch.Size([3, 6, 5])
print(np.zeros((2, 3, 4, 5))[0, :, i.numpy()].shape)
#> (6, 3, 5)
