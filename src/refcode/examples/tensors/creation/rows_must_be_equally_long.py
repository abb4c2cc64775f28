import torch
from torch.nn.utils.rnn import pad_sequence

try:
    torch.tensor([[1, 2], [3]])
except ValueError as error:
    print(error)
    #> expected sequence of length 2 at dim 1 (got 1)

print(torch.tensor([[], [1]]))  # (1)!
#> tensor([], size=(2, 0))

rows = [torch.tensor([1, 2]), torch.tensor([3])]
print(pad_sequence(rows, batch_first=True, padding_value=0))
#> tensor([[1, 2],
#>         [3, 0]])
