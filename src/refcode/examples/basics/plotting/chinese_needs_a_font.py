import io
import warnings

import matplotlib.pyplot as plt
from matplotlib.font_manager import fontManager

plt.rcParams["font.sans-serif"] = ["DejaVu Sans"]
plt.ylabel("轮")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    plt.savefig(io.BytesIO())
print(caught[0].message)
#> Glyph 36718 (\N{CJK UNIFIED IDEOGRAPH-8F6E}) missing from font(s) DejaVu Sans.

wanted = ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"]
here = {font.name for font in fontManager.ttflist}
found = [name for name in wanted if name in here]
plt.rcParams["font.sans-serif"] = [*found, "DejaVu Sans"]  # (1)!
