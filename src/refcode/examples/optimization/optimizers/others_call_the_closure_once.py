import torch

w = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
calls = 0


def closure():
    global calls
    calls += 1
    optimizer.zero_grad()
    loss = (w**2).sum()
    loss.backward()
    return loss


print(optimizer.step(closure).item(), w.item(), calls)
#> 16.0 2.0 1
print(optimizer.step(closure).item(), w.item(), calls)
#> 4.0 1.0 2
