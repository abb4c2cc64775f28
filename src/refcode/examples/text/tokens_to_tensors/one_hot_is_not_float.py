import torch
from torch import nn
from torch.nn import functional as F

x = F.one_hot(torch.tensor([1, 0, 2]), 4)
try:
    nn.RNN(4, 8)(x)
except ValueError as error:
    print(error)
    #> RNN input dtype (torch.int64) does not match weight dtype (torch.float32). Convert input: input.to(torch.float32), or convert model: model.to(torch.int64)
print(nn.RNN(4, 8)(x.float())[0].shape)
#> torch.Size([3, 8])
