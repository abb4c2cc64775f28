import torch
from torch import nn

from refcode.nn import shape_ledger

layers = [
    nn.Conv2d(1, 1, 3, stride=2, padding=1),
    nn.Conv2d(1, 1, 3, dilation=2),
    nn.Conv2d(1, 1, (3, 5), padding="same"),
    nn.MaxPool2d(3, stride=2, ceil_mode=True),
    nn.ConvTranspose2d(1, 1, 4, stride=2, padding=1),
]
for layer in layers:
    (row,) = shape_ledger(layer, torch.zeros(1, 1, 10, 10)).rows
    print(f"{row.layer}: {row.formula}")
    #> Conv2d: ⌊(10+2·1−3)/2⌋+1 = 5
    #> Conv2d: ⌊(10+2·0−2·(3−1)−1)/1⌋+1 = 6
    #> Conv2d: ⌊(10+2−3)/1⌋+1 = 10, ⌊(10+4−5)/1⌋+1 = 10
    #> MaxPool2d: ⌈(10+2·0−3)/2⌉+1 = 5
    #> ConvTranspose2d: (10−1)·2−2·1+1·(4−1)+0+1 = 20
