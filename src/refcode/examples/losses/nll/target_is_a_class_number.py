import torch
import torch.nn.functional as F

x = torch.tensor([[-1.0, -2.0, -3.0], [-4.0, -5.0, -6.0]])
for y in (torch.tensor([0.0, 1.0]), torch.tensor([0, 1]).int()):
    try:
        F.nll_loss(x, y)
    except RuntimeError as error:
        print(error)
        #> expected target dtype to be Long or Byte, but got Float
        #> expected target dtype to be Long or Byte, but got Int
print(F.nll_loss(x, torch.tensor([0, 1], dtype=torch.uint8)))
#> tensor(3.)

one_hot = torch.tensor([[1, 0, 0], [0, 1, 0]])
try:
    F.nll_loss(x, one_hot)
except RuntimeError as error:
    print(error)
    #> 0D or 1D target tensor expected, multi-target not supported
print(F.nll_loss(x, one_hot.argmax(dim=1)))
#> tensor(3.)
