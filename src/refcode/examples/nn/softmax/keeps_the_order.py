import torch

x = torch.tensor([[0.3, 2.0, -1.0], [5.0, 4.0, 4.5]])
print(x.argmax(dim=1), x.softmax(dim=1).argmax(dim=1))
#> tensor([1, 0]) tensor([1, 0])
print(torch.equal(x.argsort(1), x.softmax(1).argsort(1)))
#> True
