import torch
from torch import nn

x = torch.randn(7, 5, 4)  # (L, N, input_size)
for layer in (nn.RNN(4, 2), nn.LSTM(4, 2), nn.GRU(4, 2)):
    output, last = layer(x)
    states = last if isinstance(last, tuple) else (last,)
    size = sum(p.numel() for p in layer.parameters())
    print(layer, output.shape, len(states), states[0].shape, size)
    #> RNN(4, 2) torch.Size([7, 5, 2]) 1 torch.Size([1, 5, 2]) 16
    #> LSTM(4, 2) torch.Size([7, 5, 2]) 2 torch.Size([1, 5, 2]) 64
    #> GRU(4, 2) torch.Size([7, 5, 2]) 1 torch.Size([1, 5, 2]) 48
