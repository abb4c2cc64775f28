import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 20), torch.randint(0, 3, (8,))
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss < 0.01, (model(x).argmax(dim=1) == y).all())
#> tensor(True) tensor(True)
