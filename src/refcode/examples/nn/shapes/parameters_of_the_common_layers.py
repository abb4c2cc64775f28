from torch import nn

layers = [
    nn.Linear(12, 7), nn.Conv2d(3, 6, 5), nn.Conv2d(6, 6, 5, groups=6),
    nn.BatchNorm2d(6), nn.Embedding(100, 16), nn.RNN(12, 20),
    nn.LSTM(12, 20), nn.MaxPool2d(2), nn.Dropout(),
]
for layer in layers:
    shapes = [tuple(p.shape) for p in layer.parameters()]
    count = sum(p.numel() for p in layer.parameters())
    print(type(layer).__name__, count, shapes)
    #> Linear 91 [(7, 12), (7,)]
    #> Conv2d 456 [(6, 3, 5, 5), (6,)]
    #> Conv2d 156 [(6, 1, 5, 5), (6,)]
    #> BatchNorm2d 12 [(6,), (6,)]
    #> Embedding 1600 [(100, 16)]
    #> RNN 680 [(20, 12), (20, 20), (20,), (20,)]
    #> LSTM 2720 [(80, 12), (80, 20), (80,), (80,)]
    #> MaxPool2d 0 []
    #> Dropout 0 []
