"""What matplotlib writes as SVG, made small, the same on every run, and fit for pages.

Black is ink and white is paper. A page gets two pictures, one for light and one for
dark pages: both without the paper, and in the second the ink is light.
"""

import io
import re
from collections import Counter
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

FONT = "system-ui, -apple-system, 'Segoe UI', sans-serif"
LIGHT_INK = "#dfe3e8"  # --md-default-fg-color of dark pages, see refcode.css
# Text as text, found by search and in the reader's font; ids that do not change.
MATPLOTLIBRC = {"svg.fonttype": "none", "svg.hashsalt": "refcode"}

SVG = "{http://www.w3.org/2000/svg}"
ElementTree.register_namespace("", SVG.strip("{}"))
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")


def written(figure: Any) -> str:
    """A figure as matplotlib writes it."""
    import matplotlib

    text = io.StringIO()
    with matplotlib.rc_context(MATPLOTLIBRC):
        figure.savefig(text, format="svg", metadata={"Date": None})
    return text.getvalue()


def small(svg: str) -> str:
    """`svg` without what no reader sees."""
    root = ElementTree.fromstring(svg)
    for metadata in root.findall(f"{SVG}metadata"):
        root.remove(metadata)
    used = set(re.findall(r"#([\w-]+)", svg))
    for element in root.iter():
        element.text, element.tail = (element.text or "").strip(), ""
        if element.get("id") not in used:
            element.attrib.pop("id", None)
        if element.get("transform", "").startswith("rotate(-0 "):
            del element.attrib["transform"]
        for name, value in element.items():
            element.set(name, _shorter(value))
    _ungroup(root)
    _share_styles(root)
    width, height = (float(number) for number in root.get("viewBox", "").split()[2:])
    root.set("width", str(round(width * 4 / 3)))  # pixels: they were points
    root.set("height", str(round(height * 4 / 3)))
    root.set("font-family", FONT)
    return ElementTree.tostring(root, encoding="unicode").replace(" />", "/>") + "\n"


def _shorter(value: str) -> str:
    """An attribute with two decimals, without line breaks and matplotlib's font."""
    value = re.sub(r"font-family: [^;]+; ", "", " ".join(value.split()))
    return re.sub(r"\d+\.\d{3,}", lambda number: f"{float(number[0]):.2f}", value)


def _ungroup(parent: Element) -> None:
    """Put what a group without attributes holds in its place."""
    for child in list(parent):
        _ungroup(child)
        if child.tag == f"{SVG}g" and not child.attrib:
            place = list(parent).index(child)
            parent[place : place + 1] = list(child)


def _share_styles(root: Element) -> None:
    """Name the styles that several elements have, instead of repeating them."""
    styles = Counter(element.get("style") for element in root.iter(f"{SVG}text"))
    sheet = next(root.iter(f"{SVG}style"))
    for number, style in enumerate(s for s, times in styles.items() if s and times > 2):
        sheet.text = f"{sheet.text} .t{number}{{{style}}}"
        for element in root.iter(f"{SVG}text"):
            if element.get("style") == style:
                del element.attrib["style"]
                element.set("class", f"t{number}")


def captions(svg: str) -> list[str]:
    """The texts whose gid is "caption": what the picture says in words."""
    groups = ElementTree.fromstring(svg).iter(f"{SVG}g")
    return ["".join(g.itertext()).strip() for g in groups if g.get("id") == "caption"]


def themes(svg: str) -> dict[str, str]:
    """A small `svg` for light and for dark pages."""
    light = svg.replace("fill: #ffffff", "fill: none")
    dark = light.replace("<svg ", f'<svg fill="{LIGHT_INK}" ', 1)
    return {
        "light": light,
        "dark": dark.replace("stroke: #000000", f"stroke: {LIGHT_INK}"),
    }
