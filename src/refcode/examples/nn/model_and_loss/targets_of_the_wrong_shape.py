import torch
from torch import nn

cross_entropy, bce = nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()
scores = torch.zeros(2, 3)
for target in ([[0], [2]], [0, 3], [0, 2, 1]):
    try:
        cross_entropy(scores, torch.tensor(target))
    except (RuntimeError, IndexError, ValueError) as error:
        print(error)
        #> 0D or 1D target tensor expected, multi-target not supported
        #> Target 3 is out of bounds.
        #> Expected input batch_size (2) to match target batch_size (3).
column = torch.tensor([[0], [2]])
print(cross_entropy(scores, column.squeeze(1)))
#> tensor(1.0986)

logits, labels = torch.zeros(2, 1), torch.ones(2)
try:
    bce(logits, labels)
except ValueError as error:
    print(error)
    #> Target size (torch.Size([2])) must be the same as input size (torch.Size([2, 1]))
print(bce(logits, labels.unsqueeze(1)))
#> tensor(0.6931)
print(bce(logits.squeeze(1), labels))
#> tensor(0.6931)
