import torch

scores = torch.tensor([[1.0, 1.0], [2.0, 3.0]])
padding = torch.tensor([[False, False], [True, True]])
hidden = scores.masked_fill(padding, float("-inf"))
print(hidden.softmax(dim=1))
#> tensor([[0.5000, 0.5000],
#>         [   nan,    nan]])
empty = padding.all(dim=1, keepdim=True)
print(hidden.masked_fill(empty, 0).softmax(dim=1))
#> tensor([[0.5000, 0.5000],
#>         [0.5000, 0.5000]])
print(hidden.masked_fill(empty, 0).softmax(dim=1) * ~empty)
#> tensor([[0.5000, 0.5000],
#>         [0.0000, 0.0000]])
