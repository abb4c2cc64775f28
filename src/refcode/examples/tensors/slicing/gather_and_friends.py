import torch

x = torch.tensor([[10, 11, 12], [20, 21, 22]])
print(x.index_select(1, torch.tensor([2, 0])))
#> tensor([[12, 10],
#>         [22, 20]])
i = torch.tensor([[2], [1]])
print(x.gather(1, i))
#> tensor([[12],
#>         [21]])
print(x.take_along_dim(torch.tensor([[-1]]), dim=1))  # (1)!
#> tensor([[12],
#>         [22]])
print(torch.zeros(2, 3).scatter_(1, i, 1.0))
#> tensor([[0., 0., 1.],
#>         [0., 1., 0.]])

try:
    x.gather(1, torch.tensor([[-1], [0]]))
except RuntimeError as error:
    print(error)
    #> index -1 is out of bounds for dimension 1 with size 3
