import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(3, 2, 4, device="meta")  # (L, N, features)
lengths = torch.tensor([3, 1])
try:
    pack_padded_sequence(x, lengths.to(x.device))
except RuntimeError as error:
    print(error)
    #> 'lengths' argument should be a 1D CPU int64 tensor, but got 1D meta Long tensor
packed = pack_padded_sequence(x, lengths)
print(packed.data.device, packed.batch_sizes)
#> meta tensor([2, 1, 1])
