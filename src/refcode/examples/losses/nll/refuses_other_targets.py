import torch
import torch.nn.functional as F

x = torch.full((2, 3), -1.0)
for target in ([0, 3], [0, -1], [[0], [1]], [0, 1, 2]):
    try:
        F.nll_loss(x, torch.tensor(target))
    except (IndexError, RuntimeError, ValueError) as error:
        print(error)
        #> Target 3 is out of bounds.
        #> Target -1 is out of bounds.
        #> 0D or 1D target tensor expected, multi-target not supported
        #> Expected input batch_size (2) to match target batch_size (3).
try:
    F.nll_loss(x, torch.tensor([0, 1]), weight=torch.ones(2))
except RuntimeError as error:
    print(error)
    #> weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
column = torch.tensor([[0], [1]])
print(F.nll_loss(x, column.squeeze(1), weight=torch.ones(3)))
#> tensor(1.)
