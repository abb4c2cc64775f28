import torch


def cost(w):
    return w**4 / 4 - w**3 / 3 - w**2


slope = torch.func.grad(cost)
for start in (-2.0, -0.125, 0.0, 0.125, 3.0):
    w = torch.tensor(start)
    for _ in range(300):
        w = w - 0.1 * slope(w)
    print(f"{start:6} ends at {w:.3f}, cost {cost(w):.3f}")
    #>   -2.0 ends at -1.000, cost -0.417
    #> -0.125 ends at -1.000, cost -0.417
    #>    0.0 ends at 0.000, cost 0.000
    #>  0.125 ends at 2.000, cost -2.667
    #>    3.0 ends at 2.000, cost -2.667
