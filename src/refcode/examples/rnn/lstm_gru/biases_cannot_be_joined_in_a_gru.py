import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(7, 5, 4)
for layer in (nn.RNN(4, 2), nn.LSTM(4, 2), nn.GRU(4, 2)):
    before, _ = layer(x)
    with torch.no_grad():
        layer.bias_ih_l0 += layer.bias_hh_l0
        layer.bias_hh_l0.zero_()
    after, _ = layer(x)
    print(layer, torch.allclose(before, after, atol=1e-6))
    #> RNN(4, 2) True
    #> LSTM(4, 2) True
    #> GRU(4, 2) False
