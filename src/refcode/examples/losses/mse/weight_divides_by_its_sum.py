import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.zeros(2), torch.tensor([1.0, 3.0])
w = torch.tensor([3.0, 1.0])
print(F.mse_loss(x, y), F.mse_loss(x, y, weight=w))
#> tensor(5.) tensor(3.)
print((w * (x - y) ** 2).sum() / w.sum())
#> tensor(3.)
print(F.l1_loss(x, y, weight=w), (w * (x - y).abs()).sum() / w.sum())
#> tensor(1.5000) tensor(1.5000)
huber = F.huber_loss(x, y, reduction="none")
print(F.huber_loss(x, y, weight=w), (w * huber).mean())
#> tensor(2.) tensor(2.)
try:
    F.mse_loss(x, y, weight=torch.tensor([3.0]))
except ValueError as error:
    print(error)
    #> Weights and input must have the same size.
try:
    nn.MSELoss(weight=w)
except TypeError as error:
    print(str(error).partition("() ")[2])
    #> got an unexpected keyword argument 'weight'
