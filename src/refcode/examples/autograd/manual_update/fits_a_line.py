import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = 2 * x + 1
w = torch.zeros(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)

for step in range(101):
    loss = ((w * x + b - y) ** 2).mean()
    loss.backward()
    if step in (0, 1, 10, 100):
        print(step, [round(v.item(), 3) for v in (loss, w, b)])
        #> 0 [21.0, 0.0, 0.0]
        #> 1 [0.535, 1.7, 0.8]
        #> 10 [0.0, 2.013, 0.972]
        #> 100 [0.0, 2.0, 1.0]
    with torch.no_grad():
        for p in (w, b):
            p -= 0.1 * p.grad
            p.grad = None
