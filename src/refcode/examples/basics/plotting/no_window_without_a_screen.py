import io
import warnings

import matplotlib
import matplotlib.pyplot as plt

matplotlib.use("agg")  # (1)!
plt.plot([3, 2, 1])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    plt.show()  # (2)!
print(plt.get_backend(), plt.get_fignums())
#> agg [1]

file = io.BytesIO()
plt.savefig(file)
print(file.getvalue()[:4])
#> b'\x89PNG'
