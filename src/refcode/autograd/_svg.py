"""A drawing of a graph: layers of boxes, arrows down to where gradients go."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from refcode.autograd._layout import LINE, MARGIN, Spot, layout

if TYPE_CHECKING:
    from refcode.autograd.nodes import Graph, Node


def svg(graph: Graph) -> str:
    """The drawing, in the colour of the text around it."""
    spots, arrows = layout(graph)
    width = max(spot.x + spot.width / 2 for spot in spots) + MARGIN
    height = max(spot.y + spot.height / 2 for spot in spots) + MARGIN
    words = f"Gradients flow along the arrows. {repr(graph)[1:-1]}."
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" '
        f'height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}" role="img" '
        f'aria-label="{escape(words)}" font-family="monospace" font-size="12" '
        'text-anchor="middle" fill="currentColor">',
        *map(_arrow, arrows, _ports(arrows, 0, 1), _ports(arrows, -1, -2)),
        *(_box(spot, spot.node) for spot in spots if spot.node),
    ]
    return "\n".join(parts) + "\n</svg>"


def _ports(arrows: list[list[Spot]], end: int, near: int) -> list[float]:
    """The x at which each arrow leaves its box (or enters), side by side, uncrossed."""
    touching: dict[Spot, list[int]] = {}
    for number, arrow in enumerate(arrows):
        touching.setdefault(arrow[end], []).append(number)
    ports = [0.0] * len(arrows)
    for spot, numbers in touching.items():
        numbers.sort(key=lambda number: arrows[number][near].x)
        for place, number in enumerate(numbers, 1):
            ports[number] = spot.x + spot.width * (place / (len(numbers) + 1) - 0.5)
    return ports


def _arrow(arrow: list[Spot], start: float, end: float) -> str:
    """A curve that passes each layer upright, and a tip."""
    first, *bends, last = arrow
    bottom, tip = first.y + first.height / 2, last.y - last.height / 2
    turns = [
        (bend.x, bend.y + half)
        for bend in bends
        for half in (-bend.room / 2, bend.room / 2)
    ]
    points = [(start, bottom), *turns, (end, tip - 5)]
    path = f"M{start:.0f} {bottom:.0f}"
    for (x0, y0), (x1, y1) in pairwise(points):
        middle = (y0 + y1) / 2
        path += f"C{x0:.0f} {middle:.0f} {x1:.0f} {middle:.0f} {x1:.0f} {y1:.0f}"
    return (
        f'<path d="{path}" fill="none" stroke="currentColor"/>'
        f'<path d="M{end:.0f} {tip:.0f}l-4-7h8z"/>'
    )


def _box(spot: Spot, node: Node) -> str:
    """The box of a node, tinted for a leaf, with what it saved as a tooltip."""
    left, top = spot.x - spot.width / 2, spot.y - spot.height / 2
    texts = "".join(
        f'<text x="{spot.x:.0f}" y="{top + LINE * number:.0f}">{escape(line)}</text>'
        for number, line in enumerate(spot.lines, 1)
    )
    saved = "".join(f"\n{saved}" for saved in node.saved)
    return (
        f"<g><title>{escape(node.name + saved)}</title>"
        f'<rect x="{left:.0f}" y="{top:.0f}" width="{spot.width:.0f}" '
        f'height="{spot.height:.0f}" rx="5" stroke="currentColor" '
        f'fill-opacity="{0.15 if node.is_leaf else 0}"/>{texts}</g>'
    )
