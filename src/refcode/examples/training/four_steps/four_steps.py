import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class LinearModel(nn.Module):  # (2)!
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x)


x = torch.tensor([[1.0], [2.0], [3.0]])
loader = DataLoader(TensorDataset(x, 2 * x), batch_size=2)  # (1)!
model, loss_fn = LinearModel(), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)  # (3)!
for _ in range(500):  # (4)!
    for batch, target in loader:
        loss = loss_fn(model(batch), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
print(model(torch.tensor([[4.0]])).detach().round(decimals=2))
#> tensor([[8.]])
