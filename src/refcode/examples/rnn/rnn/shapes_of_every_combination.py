from itertools import product

import torch
from torch import nn

print("layers  two-way  batch_first  x          output     h_n")
#> layers  two-way  batch_first  x          output     h_n
off_on = (False, True)
for layers, both, first in product((1, 3), off_on, off_on):
    rnn = nn.RNN(
        3, 2, num_layers=layers, batch_first=first, bidirectional=both
    )
    x = torch.zeros((5, 7, 3) if first else (7, 5, 3))  # N 5, L 7
    output, h_n = rnn(x)
    shapes = [str(tuple(t.shape)) for t in (x, output, h_n)]
    print(f"{layers:<6}  {both!s:<7}  {first!s:<11}", *shapes, sep="  ")
    #> 1       False    False        (7, 5, 3)  (7, 5, 2)  (1, 5, 2)
    #> 1       False    True         (5, 7, 3)  (5, 7, 2)  (1, 5, 2)
    #> 1       True     False        (7, 5, 3)  (7, 5, 4)  (2, 5, 2)
    #> 1       True     True         (5, 7, 3)  (5, 7, 4)  (2, 5, 2)
    #> 3       False    False        (7, 5, 3)  (7, 5, 2)  (3, 5, 2)
    #> 3       False    True         (5, 7, 3)  (5, 7, 2)  (3, 5, 2)
    #> 3       True     False        (7, 5, 3)  (7, 5, 4)  (6, 5, 2)
    #> 3       True     True         (5, 7, 3)  (5, 7, 4)  (6, 5, 2)
