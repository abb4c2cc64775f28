import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = 2 * x + 1
a, b, c = (torch.zeros(2, requires_grad=True) for _ in range(3))
sgd = torch.optim.SGD([a], lr=0.1)

for _ in range(50):
    for w in (a, b, c):
        w.grad = None
        ((w[0] * x + w[1] - y) ** 2).mean().backward()
    sgd.step()
    with torch.no_grad():
        b.sub_(b.grad, alpha=0.1)
        c -= 0.1 * c.grad

print(torch.equal(a, b), torch.allclose(a, c))
#> True True
