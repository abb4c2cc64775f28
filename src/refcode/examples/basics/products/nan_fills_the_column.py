import torch

a = torch.eye(2)
b = torch.tensor([[float("nan"), 1.0], [2.0, 3.0]])
print(a @ b)  # (1)!
#> tensor([[nan, 1.],
#>         [nan, 3.]])
print(a[1] @ b[:, 0])
#> tensor(nan)
