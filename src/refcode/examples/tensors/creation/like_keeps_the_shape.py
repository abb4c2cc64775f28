import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(torch.zeros_like(x))
#> tensor([[0, 0, 0],
#>         [0, 0, 0]])
print(torch.ones_like(x, dtype=torch.float32))
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]])

print(x.new_zeros(2))
#> tensor([0, 0])
print(x.new_full((2,), 7))
#> tensor([7, 7])
print(x.new_ones(5, 3, dtype=torch.float).dtype)
#> torch.float32
