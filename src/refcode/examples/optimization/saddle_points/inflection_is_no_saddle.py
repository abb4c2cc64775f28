import torch


def f(w):
    return w**3


slope = torch.func.grad(f)
bend = torch.func.grad(slope)
zero = torch.tensor(0.0)
print(slope(zero), bend(zero), f(zero - 0.1) < f(zero) < f(zero + 0.1))
#> tensor(0.) tensor(0.) tensor(True)
right, left = torch.tensor(1.0), torch.tensor(-0.01)
for step in range(1, 501):
    right = right - 0.1 * slope(right)
    left = left - 0.1 * slope(left)
    if step in (10, 100, 300, 500):
        print(step, f"{right:.3f} {left:.3f}")
        #> 10 0.222 -0.010
        #> 100 0.031 -0.014
        #> 300 0.011 -0.094
        #> 500 0.007 -inf
