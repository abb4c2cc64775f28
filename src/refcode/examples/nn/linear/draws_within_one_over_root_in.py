import math

from torch import nn

for in_features in (1, 2, 100):
    weight = nn.Linear(in_features, 20000).weight
    bound = 1 / math.sqrt(in_features)
    widest = weight.abs().max().item()
    print(in_features, round(bound, 4), round(widest / bound, 2))
    #> 1 1.0 1.0
    #> 2 0.7071 1.0
    #> 100 0.1 1.0
