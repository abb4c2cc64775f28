"""What matplotlib writes as SVG, made small, the same on every run, and fit for pages.

Black is ink. A page gets two pictures without a ground of their own, one for light and
one for dark pages: in the second, what was black is light.
"""

import re

FONT = "system-ui, -apple-system, 'Segoe UI', sans-serif"
LIGHT_INK = "#dfe3e8"  # --md-default-fg-color of dark pages, see refcode.css
# No dates, ids that do not change, and text as text: found by search, in any font.
MATPLOTLIBRC = {"svg.fonttype": "none", "svg.hashsalt": "refcode"}


def small(svg: str) -> str:
    """`svg` without what no reader sees."""
    svg = svg[svg.index("<svg") :]
    for unseen in (
        r"<metadata>.*?</metadata>",
        r' id="[A-Za-z]\w*_\d+"',  # nothing refers to these
        r' (?:version="1\.1"|xmlns:xlink="[^"]+")' if "xlink:href" not in svg else "$^",
        r"font-family: [^;\"]+; ",
        r' transform="rotate\(-0 [^"]+\)"',
        r" (?=\n)|(?<=\n) +",
    ):
        svg = re.sub(unseen, "", svg, flags=re.DOTALL)
    svg = re.sub(r"\n([LQCz])", r" \1", svg)
    svg = re.sub(r"\d+\.\d{3,}", lambda number: f"{float(number[0]):.2f}", svg)
    width, height = size(svg)
    svg = re.sub(r' width="[^"]+" height="[^"]+"', "", svg, count=1)
    head = f'<svg width="{width}" height="{height}" font-family="{FONT}"'
    return svg.replace("<svg", head, 1).replace("\n\n", "\n")


def size(svg: str) -> tuple[int, int]:
    """Width and height in pixels."""
    numbers = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    assert numbers, svg[:200]
    return round(float(numbers[1]) * 4 / 3), round(float(numbers[2]) * 4 / 3)


def captions(svg: str) -> list[str]:
    """The texts whose gid is "caption": what the picture says in words."""
    return re.findall(r'<g id="caption">\s*<text[^>]*>(.*?)</text>', svg)


def themes(svg: str) -> dict[str, str]:
    """`svg` for light and for dark pages."""
    light = re.sub(r'<path [^>]*style="fill: #ffffff"/>\n?', "", svg, count=1)
    dark = light.replace(" font-family=", f' fill="{LIGHT_INK}" font-family=', 1)
    return {
        "light": light,
        "dark": dark.replace("stroke: #000000", f"stroke: {LIGHT_INK}"),
    }
