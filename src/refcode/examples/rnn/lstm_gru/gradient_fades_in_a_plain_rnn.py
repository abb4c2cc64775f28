import torch
from torch import nn

for weight in (0.5, 1.0, 2.0):
    rnn = nn.RNN(1, 1, nonlinearity="relu", bias=False)
    nn.init.ones_(rnn.weight_ih_l0)
    nn.init.constant_(rnn.weight_hh_l0, weight)
    x = torch.ones(11, 1, requires_grad=True)
    output, h_n = rnn(x)
    h_n.sum().backward()
    print(weight, x.grad[10].item(), x.grad[5].item(), x.grad[0].item())
    #> 0.5 1.0 0.03125 0.0009765625
    #> 1.0 1.0 1.0 1.0
    #> 2.0 1.0 32.0 1024.0
