import io

import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([3, 2, 1])
plt.close()
print(len(plt.gcf().axes))  # (1)!
#> 0

file = io.BytesIO()
fig.savefig(file)  # (2)!
print(len(fig.axes), file.getvalue()[:4])
#> 1 b'\x89PNG'
