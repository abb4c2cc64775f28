import io

import matplotlib.pyplot as plt

plt.plot([3, 2, 1])
plt.ylabel("loss")
png, svg = io.BytesIO(), io.StringIO()
plt.savefig(png, dpi=100)  # (1)!
plt.savefig(svg, format="svg")
print(png.getvalue()[:4])
#> b'\x89PNG'
print(svg.getvalue()[:14])
#> <?xml version=

width, height = plt.gcf().get_size_inches()
pixels = plt.imread(io.BytesIO(png.getvalue())).shape
print(width, height, pixels)
#> 6.4 4.8 (480, 640, 4)
