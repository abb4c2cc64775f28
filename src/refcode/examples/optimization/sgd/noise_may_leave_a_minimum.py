import torch


def runs(noise, start):
    draw = torch.Generator().manual_seed(0)
    w = torch.full((100,), start, dtype=torch.float64)
    for _ in range(1000):
        sign = 2 * torch.randint(2, (100,), generator=draw) - 1
        slope = 4 * w * w * w - 4 * w + 0.5  # (1)!
        w = w - 0.01 * (slope + noise * sign)
    return w


for noise in (0, 1, 6, 12):
    better = (runs(noise, start=1.0) < 0).sum()
    worse = (runs(noise, start=-1.0) > 0).sum()
    print(noise, better.item(), worse.item())  # (2)!
    #> 0 0 0
    #> 1 0 0
    #> 6 23 0
    #> 12 80 20
