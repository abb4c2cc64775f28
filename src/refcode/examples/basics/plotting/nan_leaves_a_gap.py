import matplotlib.pyplot as plt
import torch

losses = torch.tensor([3.0, 2.0, float("nan"), 1.0, float("inf")])
fig, ax = plt.subplots()
(line,) = ax.plot(losses)
print(line.get_ydata())
#> [ 3.  2. nan  1. inf]
print([round(float(limit), 2) for limit in ax.get_ylim()])  # (1)!
#> [0.9, 3.1]
print(torch.isfinite(losses).all())
#> tensor(False)
