import warnings

import matplotlib.pyplot as plt

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(21):
        plt.figure()
print(str(caught[0].message).partition(" (`")[0])
#> More than 20 figures have been opened. Figures created through the pyplot interface

plt.close("all")
for _ in range(21):
    fig, ax = plt.subplots()
    plt.close(fig)
print(plt.get_fignums())
#> []
