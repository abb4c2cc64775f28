import matplotlib.pyplot as plt
import torch

history = torch.tensor([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]])
lines = plt.plot(history)  # (3, 2)
print(len(lines), lines[1].get_xdata(), lines[1].get_ydata())
#> 2 [0. 1. 2.] [10. 20. 30.]
try:
    plt.plot(torch.zeros(3, 2, 2))
except ValueError as error:
    print(error)
    #> x and y can be no greater than 2D, but have shapes (3,) and (3, 2, 2)
