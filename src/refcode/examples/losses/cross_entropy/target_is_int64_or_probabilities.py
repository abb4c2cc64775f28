import torch
import torch.nn.functional as F

z, y = torch.zeros(4, 3), torch.tensor([0, 1, 2, 1])
for target in (y.int(), y.float(), F.one_hot(y, 3)):
    try:
        F.cross_entropy(z, target)
    except RuntimeError as error:
        print(error)
        #> expected target dtype to be Long or Byte, but got Int
        #> expected target dtype to be Long or Byte, but got Float
        #> Expected floating point type for target with class probabilities, got Long
print(F.cross_entropy(z, y.int().long()))
#> tensor(1.0986)
print(F.cross_entropy(z, F.one_hot(y, 3).float()))
#> tensor(1.0986)
