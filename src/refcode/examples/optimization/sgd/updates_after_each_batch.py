import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(1.0, 7.0)
data = TensorDataset(x, 2 * x)
loader = DataLoader(data, batch_size=2, shuffle=True)

w = torch.zeros((), requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.01)
updates = 0
for _ in range(20):
    for inputs, targets in loader:
        loss = ((w * inputs - targets) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        updates += 1
print(updates, w.detach().round(decimals=3))
#> 60 tensor(2.)
