import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

padded = torch.tensor([[3, 1, 4], [9, 2, 0], [5, 0, 0]])
packed = pack_padded_sequence(padded, [3, 2, 1], batch_first=True)
print(packed.data)  # (1)!
#> tensor([3, 9, 5, 1, 2, 4])
print(packed.batch_sizes)  # (2)!
#> tensor([3, 2, 1])
again, lengths = pad_packed_sequence(packed, batch_first=True)
print(torch.equal(again, padded), lengths)
#> True tensor([3, 2, 1])
