import torch

w = torch.tensor([8.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.5)

p, b = 8.0, None
for _ in range(4):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
    g = 2 * p
    b = g if b is None else 0.5 * b + g
    p = p - 0.25 * b
    print(w.item(), p, optimizer.state[w]["momentum_buffer"].item(), b)
    #> 4.0 4.0 16.0 16.0
    #> 0.0 0.0 16.0 16.0
    #> -2.0 -2.0 8.0 8.0
    #> -2.0 -2.0 0.0 0.0
