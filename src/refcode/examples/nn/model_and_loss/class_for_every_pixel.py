import torch
from torch import nn

scores = torch.zeros(2, 5, 4, 6)  # (N, C, H, W)
classes = torch.zeros(2, 4, 6, dtype=torch.long)  # (N, H, W)
print(nn.CrossEntropyLoss(reduction="none")(scores, classes).shape)
#> torch.Size([2, 4, 6])

tokens = torch.zeros(2, 7, 5)  # (N, T, C)
words = torch.zeros(2, 7, dtype=torch.long)  # (N, T)
try:
    nn.CrossEntropyLoss()(tokens, words)
except RuntimeError as error:
    print(error)
    #> Expected target size [2, 5], got [2, 7]
loss_fn = nn.CrossEntropyLoss()
print(loss_fn(tokens.transpose(1, 2), words).shape)
#> torch.Size([])
print(loss_fn(tokens.flatten(0, 1), words.flatten()).shape)
#> torch.Size([])
