import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.tensor([[1, 2, 3, 4], [5, 6, 0, 0], [7, 8, 9, 0]])
packed = pack_padded_sequence(
    x, [4, 2, 3], batch_first=True, enforce_sorted=False
)
print(packed.data)
#> tensor([1, 7, 5, 2, 8, 6, 3, 9, 4])
print(packed.batch_sizes)
#> tensor([3, 3, 2, 1])
print(packed.sorted_indices)
#> tensor([0, 2, 1])
