import torch

x = torch.tensor([[1, 9, 4], [7, 9, 3]])
print(x.argmax())
#> tensor(1)
print(torch.unravel_index(x.argmax(), x.shape))
#> (tensor(0), tensor(1))
print(x.argmax(dim=0))
#> tensor([1, 0, 0])
print(x.argmax(dim=1))
#> tensor([1, 1])

print(torch.tensor([3, 1, 3]).argmax())
#> tensor(0)
print(torch.tensor([3, 1, 3]).max(dim=0).indices)
#> tensor(0)
