import torch
from torch import nn

for name in ("Adam", "SparseAdam"):
    words = nn.Embedding(3, 2, sparse=name == "SparseAdam")
    nn.init.zeros_(words.weight)
    optimizer = getattr(torch.optim, name)(words.parameters(), lr=0.5)
    for rows in ([0, 1], [1]):
        optimizer.zero_grad()
        words(torch.tensor(rows)).sum().backward()
        optimizer.step()
        print(name, words.weight[:, 0].detach().round(decimals=3))
        #> Adam tensor([-0.5000, -0.5000,  0.0000])
        #> Adam tensor([-0.8350, -1.0000,  0.0000])
        #> SparseAdam tensor([-0.5000, -0.5000,  0.0000])
        #> SparseAdam tensor([-0.5000, -1.0000,  0.0000])
