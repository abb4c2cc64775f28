import matplotlib.pyplot as plt
import torch

x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
w_list = torch.linspace(0, 4, steps=9)
mse_list = [((x * w - y) ** 2).mean().item() for w in w_list]

plt.plot(w_list, mse_list)  # (1)!
plt.xlabel("w")
plt.ylabel("loss")
(line,) = plt.gca().lines
print(line.get_xdata())
#> [0.  0.5 1.  1.5 2.  2.5 3.  3.5 4. ]
print(line.get_ydata().round(2))
#> [18.67 10.5   4.67  1.17  0.    1.17  4.67 10.5  18.67]
print(w_list[mse_list.index(min(mse_list))])
#> tensor(2.)
