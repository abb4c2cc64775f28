import torch
from torch import nn

rnn = nn.RNN(4, 2)
try:
    rnn(torch.randn(3, 1, 5))
except RuntimeError as error:
    print(error)
    #> input.size(-1) must be equal to input_size. Expected 4, got 5
try:
    rnn(torch.ones(3, 1, 4, dtype=torch.int64))
except ValueError as error:
    print(error)
    #> RNN input dtype (torch.int64) does not match weight dtype (torch.float32). Convert input: input.to(torch.float32), or convert model: model.to(torch.int64)
