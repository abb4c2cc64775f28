import matplotlib.pyplot as plt
import torch

losses = torch.tensor([8.0, 4.0, 6.0, 2.0, 4.0, 0.0, 2.0])
k = 3
smooth = losses.unfold(0, k, 1).mean(dim=1)  # (1)!
plt.plot(losses, alpha=0.3)
plt.plot(range(k - 1, len(losses)), smooth)
print(smooth)
#> tensor([6., 4., 4., 2., 2.])
print(plt.gca().lines[1].get_xdata())
#> [2 3 4 5 6]
