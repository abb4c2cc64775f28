import matplotlib.pyplot as plt

steps, losses = [0, 1, 2, 3], [4.0, 2.0, 1.0]  # (1)!
try:
    plt.plot(steps, losses)
except ValueError as error:
    print(error)
    #> x and y must have same first dimension, but have shapes (4,) and (3,)
print(plt.plot(range(len(losses)), losses)[0].get_xdata())
#> [0 1 2]
