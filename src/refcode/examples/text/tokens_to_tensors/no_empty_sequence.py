import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(3, 2, 4)
try:
    pack_padded_sequence(x, [3, 0])
except RuntimeError as error:
    print(error)
    #> Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0
try:
    pack_padded_sequence(x, [3])
except RuntimeError as error:
    print(error)
    #> Expected `len(lengths)` to be equal to batch_size, but got 1 (batch_size=2)
