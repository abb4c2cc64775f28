import torch


def out(x):
    return ((x + 2) ** 2 * 3).mean()


x = torch.ones(2, 2, dtype=torch.float64, requires_grad=True)
out(x).backward()
print(x.grad[0, 0])
#> tensor(4.5000, dtype=torch.float64)

print(1.5 * (x[0, 0].item() + 2))  # (1)!
#> 4.5

step = torch.zeros(2, 2, dtype=torch.float64)
step[0, 0] = 1e-6
difference = out(x + step) - out(x - step)  # (2)!
print(round(difference.item() / 2e-6, 6))
#> 4.5

print(torch.autograd.gradcheck(out, x))
#> True
