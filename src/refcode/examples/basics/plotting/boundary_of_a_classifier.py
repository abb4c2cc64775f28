import torch
from torch import nn

from refcode.plotting import decision_boundary

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([0.0, 1.0, 1.0, 0.0])  # exclusive or
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
loss_fn = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(200):
    loss = loss_fn(model(x).squeeze(1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

ax = decision_boundary(model, x, y)  # (1)!
print(ax.get_title("left"))
#> 2 classes, 4 of 4 samples right
print([text.get_text() for text in ax.get_legend().texts])
#> ['class 0: 2 of 2 right', 'class 1: 2 of 2 right']
limits = [round(float(end), 2) for end in ax.get_xlim()]
print(limits, model.training)  # (2)!
#> [-0.08, 1.08] True
