import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x


def cost(w):
    return ((w[1] * (w[0] * x) - y) ** 2).mean()


zero = torch.zeros(2)
print(torch.func.grad(cost)(zero))
#> tensor([0., 0.])
print(torch.linalg.eigvalsh(torch.func.hessian(cost)(zero)).round())
#> tensor([-19.,  19.])
for start in (zero, torch.tensor([0.01, 0.02])):
    w = start
    for _ in range(200):
        w = w - 0.01 * torch.func.grad(cost)(w)
    print(start, f"{cost(w):.3f}")
    #> tensor([0., 0.]) 18.667
    #> tensor([0.0100, 0.0200]) 0.000
