import torch
from torch import nn

rows = torch.zeros(8, 5)  # (N, features)
print(nn.Linear(5, 2)(rows).shape)
#> torch.Size([8, 2])

images = torch.zeros(8, 3, 32, 64)  # (N, C, H, W)
print(nn.Conv2d(3, 6, kernel_size=5)(images).shape)
#> torch.Size([8, 6, 28, 60])

words = torch.zeros(8, 10, 5)  # (N, L, features)
print(nn.Linear(5, 2)(words).shape)
#> torch.Size([8, 10, 2])
print(nn.Conv1d(5, 2, kernel_size=3)(words.mT).shape)  # (N, C, L)
#> torch.Size([8, 2, 8])
output, h = nn.GRU(5, 4, batch_first=True)(words)
print(output.shape, h.shape)  # (1)!
#> torch.Size([8, 10, 4]) torch.Size([1, 8, 4])
output, h = nn.GRU(5, 4)(words.transpose(0, 1))  # (2)!
print(output.shape, h.shape)
#> torch.Size([10, 8, 4]) torch.Size([1, 8, 4])
