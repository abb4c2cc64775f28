import torch
from torch import nn

torch.manual_seed(0)
z, y = torch.randn(4, 3), torch.tensor([0, 2, 1, 1])
log_softmax = nn.LogSoftmax(dim=1)
by_two = nn.NLLLoss()(log_softmax(z), y)
by_one = nn.CrossEntropyLoss()(z, y)
print(torch.allclose(by_two, by_one))
#> True

log_p = log_softmax(z)
print(torch.allclose(nn.CrossEntropyLoss()(log_p, y), by_one))
#> True
