import torch
from torch import nn

x = torch.zeros(4, 8)  # (N, features)

price = nn.Linear(8, 1)(x)  # (1)!
y = torch.tensor([[2.0], [0.0], [7.0], [1.0]])
loss = nn.MSELoss()(price, y)
print(price.shape, loss.shape)
#> torch.Size([4, 1]) torch.Size([])

spam = nn.Linear(8, 1)(x)  # (2)!
y = torch.tensor([[1.0], [0.0], [0.0], [1.0]])
loss = nn.BCEWithLogitsLoss()(spam, y)
print(spam.shape, loss.shape)
#> torch.Size([4, 1]) torch.Size([])

digit = nn.Linear(8, 10)(x)  # (3)!
y = torch.tensor([3, 0, 9, 1])
loss = nn.CrossEntropyLoss()(digit, y)
print(digit.shape, loss.shape)
#> torch.Size([4, 10]) torch.Size([])
