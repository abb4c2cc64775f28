import matplotlib.pyplot as plt

(line,) = plt.plot([0.5])
print(line.get_marker(), line.get_linestyle(), len(line.get_xdata()))
#> None - 1

(line,) = plt.plot([0.5], marker="o")  # (1)!
print(line.get_marker())
#> o

(line,) = plt.plot([])
print(len(line.get_xdata()))
#> 0
