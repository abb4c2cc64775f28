import torch
from torch import nn

y = torch.tensor([1.0, 2.0, 3.0, 4.0, 90.0])
for loss_fn in (nn.MSELoss(), nn.L1Loss()):
    guess = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([guess], lr=0.1)
    for _ in range(400):
        loss = loss_fn(guess.expand(5), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(type(loss_fn).__name__, guess.detach().round())
    #> MSELoss tensor([20.])
    #> L1Loss tensor([3.])
print(y.mean(), y.median())
#> tensor(20.) tensor(3.)
