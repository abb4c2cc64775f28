import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from refcode.training import fit

x = torch.linspace(-1, 1, 50).unsqueeze(1)
train = DataLoader(TensorDataset(x, x * x), 10, shuffle=True)
x_val = torch.linspace(-0.9, 0.9, 13).unsqueeze(1)
model = nn.Sequential(nn.Linear(1, 32), nn.ReLU(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

history = fit(
    model,
    train,
    nn.MSELoss(),
    optimizer,
    epochs=50,
    validation=[(x_val, x_val * x_val)],
)
print(len(history.train_loss), min(history.validation_loss) < 0.01)
#> 50 True
model.load_state_dict(history.best_weights)
