import torch

samples = [(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)]
by_hand, lr = 1.0, 0.01
w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=lr)
for x, y in samples:
    by_hand -= lr * 2 * x * (x * by_hand - y)

    optimizer.zero_grad()
    ((w * x - y) ** 2).backward()
    optimizer.step()
    print(round(by_hand, 4), round(w.item(), 4))
    #> 1.02 1.02
    #> 1.0984 1.0984
    #> 1.2607 1.2607
