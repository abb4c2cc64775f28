import torch
from torch import nn

sequence = torch.randn(5, 3, 4)  # (L, N, input_size)
cell = nn.RNNCell(4, 2)
try:
    cell(sequence)
except ValueError as error:
    print(error)
    #> RNNCell: Expected input to be 1D or 2D, got 3D instead
print(cell(sequence[0]).shape)
#> torch.Size([3, 2])
print(cell(sequence[:, 0]).shape)  # (1)!
#> torch.Size([5, 2])
output, h_n = nn.RNN(4, 2)(sequence)
print(output.shape)
#> torch.Size([5, 3, 2])
