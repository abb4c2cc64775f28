import torch

x = torch.tensor([[1.0, 10], [1, -10], [-1, 30], [1, 10]])
y = x @ torch.tensor([1.0, 2.0])


def cost(w):
    return ((x @ w - y) ** 2).mean()


hessian = torch.func.hessian(cost)(torch.zeros(2))
low, high = torch.linalg.eigvalsh(hessian)
print(hessian)
#> tensor([[  2., -10.],
#>         [-10., 600.]])
print("L", high.round())
#> L tensor(600.)
for factor in (1.9, 2.1):
    w = torch.zeros(2)
    for _ in range(100):
        w = w - factor / high * torch.func.grad(cost)(w)
    print(f"lr {factor} / L: the cost fell", cost(w) < cost(w * 0))
    #> lr 1.9 / L: the cost fell tensor(True)
    #> lr 2.1 / L: the cost fell tensor(False)
