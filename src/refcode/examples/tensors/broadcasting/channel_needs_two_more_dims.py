import torch

images = torch.zeros(8, 3, 32, 32)  # (N, C, H, W)
mean = torch.tensor([1.0, 2.0, 3.0])  # (C,)
try:
    images - mean
except RuntimeError as error:
    print(error)
    #> The size of tensor a (32) must match the size of tensor b (3) at non-singleton dimension 3

y = images - mean[:, None, None]
print(y.shape, y[0, :, 0, 0])
#> torch.Size([8, 3, 32, 32]) tensor([-1., -2., -3.])
print((images - mean.view(3, 1, 1)).equal(y))
#> True
print((images - mean.view(1, -1, 1, 1)).equal(y))
#> True
