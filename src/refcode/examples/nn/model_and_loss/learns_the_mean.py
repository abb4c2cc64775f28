import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
x = torch.tensor([[-1.0], [0.0], [1.0]])
y = torch.tensor([-2.0, 0.0, 2.0]) + 5
for target in (y, y.unsqueeze(1)):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = nn.MSELoss()(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(target.shape, model(x).detach().round().flatten())
    #> torch.Size([3]) tensor([5., 5., 5.])
    #> torch.Size([3, 1]) tensor([3., 5., 7.])
