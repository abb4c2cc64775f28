import torch
from torch import nn

for batch_first in (False, True):
    rnn = nn.RNN(4, 2, batch_first=batch_first)
    output, h_n = rnn(torch.randn(7, 4))  # (L, input_size)
    print(output.shape, h_n.shape)
    #> torch.Size([7, 2]) torch.Size([1, 2])
    #> torch.Size([7, 2]) torch.Size([1, 2])
