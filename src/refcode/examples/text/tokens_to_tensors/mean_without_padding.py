import torch

x = torch.tensor([[2.0, 4.0, 6.0], [5.0, 0.0, 0.0]]).unsqueeze(2)
lengths = torch.tensor([3, 1])
print(x.mean(dim=1).T)
#> tensor([[4.0000, 1.6667]])
mask = (torch.arange(3) < lengths[:, None]).unsqueeze(2)
print(((x * mask).sum(dim=1) / lengths[:, None]).T)
#> tensor([[4., 5.]])
