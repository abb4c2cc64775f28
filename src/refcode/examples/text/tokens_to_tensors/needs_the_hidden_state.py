import torch
from torch import nn
from torch.nn import functional as F

vocab = {c: i for i, c in enumerate("ehlo")}
x = torch.tensor([vocab[c] for c in "hello"])
y = torch.tensor([vocab[c] for c in "ohlol"])
torch.manual_seed(0)
linear = nn.Linear(4, 4)  # sees one character, no state
optimizer = torch.optim.Adam(linear.parameters(), lr=0.05)
for _ in range(500):
    logits = linear(F.one_hot(x, 4).float())
    loss = F.cross_entropy(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(logits.softmax(dim=1)[2:4].detach().round(decimals=1))
#> tensor([[0.0000, 0.0000, 0.5000, 0.5000],
#>         [0.0000, 0.0000, 0.5000, 0.5000]])
print((logits.argmax(dim=1) == y).sum().item(), "of 5")
#> 4 of 5
