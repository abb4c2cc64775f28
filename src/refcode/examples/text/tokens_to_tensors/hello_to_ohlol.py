import torch
from torch import nn
from torch.nn import functional as F

vocab = {c: i for i, c in enumerate("ehlo")}
x = torch.tensor([vocab[c] for c in "hello"])
y = torch.tensor([vocab[c] for c in "ohlol"])
torch.manual_seed(0)
rnn, linear = nn.RNN(4, 8), nn.Linear(8, 4)
parameters = [*rnn.parameters(), *linear.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.05)
for _ in range(100):
    output, _ = rnn(F.one_hot(x, 4).float())  # (L, 8)
    logits = linear(output)  # (1)!
    loss = F.cross_entropy(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
guesses = logits.argmax(dim=1)  # (2)!
print("".join("ehlo"[i] for i in guesses), loss.item() < 0.05)
#> ohlol True
