import torch

x = torch.zeros(3)
column = x.unsqueeze(1)
column[0, 0] = 7
print(x)
#> tensor([7., 0., 0.])
column.squeeze(1)[2] = 9
print(x)
#> tensor([7., 0., 9.])
