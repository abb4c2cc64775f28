import matplotlib.pyplot as plt

plt.plot([3, 2, 1])
plt.plot([9, 9, 9])
print(len(plt.gca().lines))  # (1)!
#> 2

plt.figure()
plt.plot([1, 2, 3])
print(len(plt.gca().lines), plt.get_fignums())
#> 1 [1, 2]
plt.clf()
print(len(plt.gcf().axes))
#> 0
