import matplotlib.pyplot as plt
import torch

y = torch.zeros(3)
losses = [3.0, 2.0]
(first,) = plt.plot(y)
(second,) = plt.plot(losses)
y += 1
losses.append(1.0)
print(first.get_ydata(), second.get_ydata())
#> [0. 0. 0.] [3. 2.]

second.set_data(range(3), losses)  # (1)!
print(second.get_ydata())
#> [3.0, 2.0, 1.0]
