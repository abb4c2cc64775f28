import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (N, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # (N,)
print(prediction - target)
#> tensor([[ 0., -1., -2.],
#>         [ 1.,  0., -1.],
#>         [ 2.,  1.,  0.]])
print(((prediction - target) ** 2).mean())  # (1)!
#> tensor(1.3333)

print(((prediction.squeeze(1) - target) ** 2).mean())
#> tensor(0.)
print(((prediction - target[:, None]) ** 2).mean())
#> tensor(0.)
one = torch.ones(1, 1)
print(one.squeeze().shape, one.squeeze(1).shape)  # (2)!
#> torch.Size([]) torch.Size([1])
