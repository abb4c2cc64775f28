import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([1, 2, 3], [9, 4, 1])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.set_title("training")
print(plt.gca() is ax, plt.gcf() is fig)
#> True True

fig, (left, right) = plt.subplots(1, 2)
right.plot([2, 1])
left.plot([1, 2])
print(plt.gca() is right)
#> True
print(len(fig.axes), len(left.lines), len(right.lines))
#> 2 1 1
try:
    ax.xlabel("epoch")  # (1)!
except AttributeError as error:
    print(error)
    #> 'Axes' object has no attribute 'xlabel'
