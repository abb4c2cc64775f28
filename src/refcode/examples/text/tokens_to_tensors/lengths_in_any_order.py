import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(3, 2, 4)  # (L, N, features)
try:
    pack_padded_sequence(x, [1, 3])
except RuntimeError as error:
    print(error)
    #> `lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.
packed = pack_padded_sequence(x, [1, 3], enforce_sorted=False)
print(packed.batch_sizes, packed.sorted_indices)
#> tensor([2, 1, 1]) tensor([1, 0])
