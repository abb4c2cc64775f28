import torch

logits = torch.tensor([[2.0, -1.0, 0.5]])  # (N, classes), N = 1
print(logits.softmax(dim=0))
#> tensor([[1., 1., 1.]])
print(logits.softmax(dim=1))
#> tensor([[0.7856, 0.0391, 0.1753]])
