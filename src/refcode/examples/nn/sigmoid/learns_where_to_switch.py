import torch
from torch import nn

torch.manual_seed(0)
hours = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
passed = torch.tensor([[0.0], [0.0], [1.0], [1.0]])
layer = nn.Linear(1, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
for _ in range(500):
    loss = nn.functional.binary_cross_entropy_with_logits(
        layer(hours), passed
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print((torch.sigmoid(layer(hours)) > 0.5).flatten())
#> tensor([False, False,  True,  True])
print(round((-layer.bias / layer.weight).item(), 1))
#> 2.5
