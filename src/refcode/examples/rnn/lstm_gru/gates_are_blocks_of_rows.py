from torch import nn

for layer in (nn.RNN(4, 2), nn.GRU(4, 2), nn.LSTM(4, 2)):
    print(layer, [tuple(p.shape) for p in layer.parameters()])
    #> RNN(4, 2) [(2, 4), (2, 2), (2,), (2,)]
    #> GRU(4, 2) [(6, 4), (6, 2), (6,), (6,)]
    #> LSTM(4, 2) [(8, 4), (8, 2), (8,), (8,)]
