import torch
from torch import nn

scores, classes = torch.zeros(2, 3), torch.tensor([0, 2])
try:
    nn.CrossEntropyLoss()(scores, classes.float())
except RuntimeError as error:
    print(error)
    #> expected target dtype to be Long or Byte, but got Float
print(nn.CrossEntropyLoss()(scores, classes))
#> tensor(1.0986)

logits, labels = torch.zeros(2), torch.tensor([0, 1])
try:
    nn.BCEWithLogitsLoss()(logits, labels)
except RuntimeError as error:
    print(error)
    #> result type Float can't be cast to the desired output type Long
print(nn.BCEWithLogitsLoss()(logits, labels.float()))
#> tensor(0.6931)
print(nn.MSELoss()(logits, labels))
#> tensor(0.5000)
