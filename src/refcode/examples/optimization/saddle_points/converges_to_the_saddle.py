import torch

gradient = torch.func.grad(lambda v: v[0] ** 2 - v[1] ** 2)
for nudge in (0.0, 1e-6):
    v = torch.tensor([1.0, nudge])
    for step in range(1, 91):
        v = v - 0.1 * gradient(v)
        if step % 30 == 0:
            print(nudge, step, f"({v[0]:.2g}, {v[1]:.2g})")
            #> 0.0 30 (0.0012, 0)
            #> 0.0 60 (1.5e-06, 0)
            #> 0.0 90 (1.9e-09, 0)
            #> 1e-06 30 (0.0012, 0.00024)
            #> 1e-06 60 (1.5e-06, 0.056)
            #> 1e-06 90 (1.9e-09, 13)
