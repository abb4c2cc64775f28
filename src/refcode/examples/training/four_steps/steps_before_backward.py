import torch

w = torch.tensor(8.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
for _ in range(3):
    loss = w * w
    optimizer.zero_grad()
    optimizer.step()
    loss.backward()
    print("wrong", w.item(), w.grad.item())
    #> wrong 8.0 16.0
    #> wrong 8.0 16.0
    #> wrong 8.0 16.0

for _ in range(3):
    loss = w * w
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print("right", w.item(), w.grad.item())
    #> right 4.0 16.0
    #> right 2.0 8.0
    #> right 1.0 4.0
