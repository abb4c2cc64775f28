import torch

x = torch.tensor([1000.0, 0.0])
print(x.softmax(dim=0).log())
#> tensor([0., -inf])
print(x.log_softmax(dim=0))
#> tensor([    0., -1000.])
