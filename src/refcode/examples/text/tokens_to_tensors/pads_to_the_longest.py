import torch
from torch.nn.utils.rnn import pad_sequence

ids = [torch.tensor(one) for one in ([3, 1, 4, 1], [5], [9, 2])]
print(pad_sequence(ids, batch_first=True, padding_value=0))
#> tensor([[3, 1, 4, 1],
#>         [5, 0, 0, 0],
#>         [9, 2, 0, 0]])
print(pad_sequence(ids).shape)  # (L, N)
#> torch.Size([4, 3])
lengths = torch.tensor([len(one) for one in ids])
print(lengths)
#> tensor([4, 1, 2])
mask = torch.arange(4) < lengths[:, None]
print(mask)
#> tensor([[ True,  True,  True,  True],
#>         [ True, False, False, False],
#>         [ True,  True, False, False]])
