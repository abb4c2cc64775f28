import torch
from torch import nn

layer = nn.Linear(2, 3)
for shape in ((2,), (5, 2), (4, 7, 2), (0, 2)):
    print(shape, "->", tuple(layer(torch.zeros(shape)).shape))
    #> (2,) -> (3,)
    #> (5, 2) -> (5, 3)
    #> (4, 7, 2) -> (4, 7, 3)
    #> (0, 2) -> (0, 3)
