import torch

x = torch.tensor([0.0, 1.0, 2.0])
print(torch.log_softmax(x, dim=0))
#> tensor([-2.4076, -1.4076, -0.4076])
print(x - torch.logsumexp(x, dim=0))
#> tensor([-2.4076, -1.4076, -0.4076])
print(torch.softmax(x, dim=0).log())
#> tensor([-2.4076, -1.4076, -0.4076])
