import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

rnn = nn.RNN(1, 2, batch_first=True)
x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 0.0, 0.0]]).unsqueeze(2)
lengths = torch.tensor([3, 1])
packed = pack_padded_sequence(x, lengths, batch_first=True)
packed_output, h_n = rnn(packed)
output, lengths = pad_packed_sequence(packed_output, batch_first=True)
print(output.shape, lengths)
#> torch.Size([2, 3, 2]) tensor([3, 1])
print(output[1, 1:])
#> tensor([[0., 0.],
#>         [0., 0.]], grad_fn=<SliceBackward0>)
print(torch.equal(h_n[0, 1], output[1, 0]))
#> True
