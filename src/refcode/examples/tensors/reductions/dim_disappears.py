import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
print(x.sum(dim=0))
#> tensor([5, 7, 9])
print(x.sum(dim=1))
#> tensor([ 6, 15])
print(x.sum(dim=-1), x.sum(axis=-1))
#> tensor([ 6, 15]) tensor([ 6, 15])

batch = torch.zeros(8, 5, 16)  # (N, T, C)
print(batch.mean(dim=1).shape)
#> torch.Size([8, 16])
