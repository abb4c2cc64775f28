import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = torch.tensor([1.0, 5.0, 6.0])
slope = torch.func.grad(lambda w: ((x * w - y) ** 2).mean())
for start in (-1000.0, -7.0, 0.0, 1000.0):
    w = torch.tensor(start)
    for _ in range(100):
        w = w - 0.05 * slope(w)
    print(start, w)
    #> -1000.0 tensor(2.0714)
    #> -7.0 tensor(2.0714)
    #> 0.0 tensor(2.0714)
    #> 1000.0 tensor(2.0714)
print(torch.linalg.lstsq(x[:, None], y[:, None]).solution)
#> tensor([[2.0714]])
