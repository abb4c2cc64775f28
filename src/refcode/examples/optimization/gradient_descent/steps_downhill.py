import torch

x = torch.tensor([1.0, 1.0, 2.0])
y = 2 * x
w = torch.tensor(0.0, requires_grad=True)
for _ in range(4):
    cost = ((x * w - y) ** 2).mean()
    (slope,) = torch.autograd.grad(cost, w)
    print("w", w.item(), "cost", cost.item(), "slope", slope.item())
    #> w 0.0 cost 8.0 slope -8.0
    #> w 1.0 cost 2.0 slope -4.0
    #> w 1.5 cost 0.5 slope -2.0
    #> w 1.75 cost 0.125 slope -1.0
    with torch.no_grad():
        w -= 0.125 * slope
print("w", w.item())
#> w 1.875
