import torch

scores = torch.tensor([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]])
padding = torch.tensor([[False, False, True], [False, True, True]])
hidden = scores.masked_fill(padding, float("-inf"))
print(hidden.softmax(dim=1))
#> tensor([[0.2689, 0.7311, 0.0000],
#>         [1.0000, 0.0000, 0.0000]])
print((scores * ~padding).softmax(dim=1)[1])  # (1)!
#> tensor([0.5761, 0.2119, 0.2119])
