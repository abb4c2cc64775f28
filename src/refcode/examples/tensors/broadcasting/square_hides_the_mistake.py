import torch

x = torch.tensor([[1.0, 3.0], [20.0, 40.0]])
print(x.mean(1))
#> tensor([ 2., 30.])
wrong = x - x.mean(1)  # (1)!
print(wrong, wrong.mean(1))
#> tensor([[ -1., -27.],
#>         [ 18.,  10.]]) tensor([-14.,  14.])
right = x - x.mean(1, keepdim=True)
print(right, right.mean(1))
#> tensor([[ -1.,   1.],
#>         [-10.,  10.]]) tensor([0., 0.])
