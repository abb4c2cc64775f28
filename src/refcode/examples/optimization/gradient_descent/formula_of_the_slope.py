import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x


def cost(w):
    return ((x * w - y) ** 2).mean()


w = torch.tensor(1.0, requires_grad=True)
print((2 * x * (x * w.detach() - y)).mean())
#> tensor(-9.3333)
print(*torch.autograd.grad(cost(w), w))
#> tensor(-9.3333)
print(torch.func.grad(cost)(w.detach()))
#> tensor(-9.3333)
cost(w).backward()
print(w.grad)
#> tensor(-9.3333)
