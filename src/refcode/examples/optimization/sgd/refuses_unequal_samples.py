import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

data = [torch.tensor([1, 2]), torch.tensor([3, 4, 5])]
try:
    next(iter(DataLoader(data, batch_size=2)))
except RuntimeError as error:
    print(error)
    #> stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1


def pad(samples):
    lengths = torch.tensor([len(sample) for sample in samples])
    return pad_sequence(samples, batch_first=True), lengths


padded, lengths = next(iter(DataLoader(data, 2, collate_fn=pad)))
print(padded)
#> tensor([[1, 2, 0],
#>         [3, 4, 5]])
print(lengths)
#> tensor([2, 3])
