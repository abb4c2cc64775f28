import torch
import torch.nn.functional as F

z = torch.zeros(4, 3)
for target in ([0, 1, 2, 3], [0, 1, 2], [[0], [1], [2], [1]]):
    try:
        F.cross_entropy(z, torch.tensor(target))
    except (IndexError, RuntimeError, ValueError) as error:
        print(error)
        #> Target 3 is out of bounds.
        #> Expected input batch_size (4) to match target batch_size (3).
        #> 0D or 1D target tensor expected, multi-target not supported
column = torch.tensor([[0], [1], [2], [1]])
print(F.cross_entropy(z, column.squeeze(1)))
#> tensor(1.0986)
print(F.cross_entropy(z, torch.tensor([1, 2, 3, 2]) - 1))
#> tensor(1.0986)
