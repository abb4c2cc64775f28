import torch
from torch import nn

x = torch.tensor([[[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 7.0, 6.0]]])
pool = nn.MaxPool2d(2, return_indices=True)
largest, index = pool(x)
print(largest, index)  # (1)!
#> tensor([[[5., 7.]]]) tensor([[[1, 6]]])
print(index // 4, index % 4)
#> tensor([[[0, 1]]]) tensor([[[1, 2]]])
print(x.flatten(1).gather(1, index.flatten(1)))
#> tensor([[5., 7.]])
print(nn.MaxUnpool2d(2)(largest, index))
#> tensor([[[0., 5., 0., 0.],
#>          [0., 0., 7., 0.]]])
