import torch

x = torch.tensor([[1, 5], [4, 2]])
print(x.max())
#> tensor(5)
print(x.max(dim=1))
#> torch.return_types.max(
#> values=tensor([5, 4]),
#> indices=tensor([1, 0]))

values, indices = x.max(dim=1)
print(values, indices)
#> tensor([5, 4]) tensor([1, 0])
print(x.amax(dim=1), x.argmax(dim=1))
#> tensor([5, 4]) tensor([1, 0])
print(x.aminmax(dim=1))
#> torch.return_types.aminmax(
#> min=tensor([1, 2]),
#> max=tensor([5, 4]))
print(x.max(torch.tensor(3)))  # (1)!
#> tensor([[3, 5],
#>         [4, 3]])
