import torch
from torch import nn

torch.manual_seed(0)
x = 0.3 * torch.randn(64, 1, 12, 12)
x[:32, :, :, ::2] += 1  # upright stripes: class 0
x[32:, :, ::2, :] += 1  # level stripes: class 1
y = torch.arange(64) // 32

model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(4 * 5 * 5, 2),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(30):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print((model(x).argmax(dim=1) == y).float().mean())
#> tensor(1.)
