"""A drawing of a graph: layers of boxes, arrows down to where gradients go.

The usual four steps for such drawings: give every node a layer; put a bend into each
layer that an arrow passes through; order the layers so that few arrows cross; give
everything an x that is near its neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcode.autograd.nodes import Graph, Node

LETTER, LINE, GAP, MARGIN = 7.4, 17, 24, 14  # of the text; between boxes; around all
SWEEPS = 8


@dataclass(eq=False)
class Spot:
    """A box of the drawing, or (without a node) a place where an arrow passes."""

    layer: int
    node: Node | None = None
    x: float = 0.0  # of the middle
    y: float = 0.0
    room: float = 0.0  # the height of its layer
    above: list[Spot] = field(default_factory=list)
    below: list[Spot] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        """The name; the tensor and its shapes; what is saved."""
        if self.node is None:
            return []
        shapes = " ".join(map(str, self.node.shapes))
        saved = ", ".join(saved.name for saved in self.node.saved)
        lines = [self.node.name, f"{self.node.tensor} {shapes}".strip()]
        return [*lines, f"saved: {saved}"] if saved else lines

    @property
    def width(self) -> float:
        return max(map(len, self.lines), default=0) * LETTER + (16 if self.node else 0)

    @property
    def height(self) -> float:
        return len(self.lines) * LINE + 10 if self.node else 0


def svg(graph: Graph) -> str:
    """The drawing, in the colour of the text around it."""
    layers, arrows = _spots(graph)
    for sweep in range(SWEEPS):
        _order(layers, downwards=sweep % 2 == 0)
    _place(layers)
    spots = [spot for layer in layers for spot in layer]
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


def _spots(graph: Graph) -> tuple[list[list[Spot]], list[list[Spot]]]:
    """The spots of every layer, and for each arrow those on its way."""
    depth = [0] * len(graph.nodes)  # of the longest way to each node
    for source, target in graph.edges:  # sources come in an order that makes this right
        depth[target] = max(depth[target], depth[source] + 1)
    boxes = [Spot(layer, node) for layer, node in zip(depth, graph.nodes, strict=True)]
    layers: list[list[Spot]] = [[] for _ in range(max(depth) + 1)]
    for box in boxes:
        layers[box.layer].append(box)
    arrows = []
    for source, target in graph.edges:
        bends = [Spot(layer) for layer in range(depth[source] + 1, depth[target])]
        arrow = [boxes[source], *bends, boxes[target]]
        for upper, lower in pairwise(arrow):
            upper.below.append(lower)
            lower.above.append(upper)
        for bend in bends:
            layers[bend.layer].append(bend)
        arrows.append(arrow)
    return layers, arrows


def _order(layers: list[list[Spot]], downwards: bool) -> None:
    """Sort each layer by where its neighbours in the layer before stand."""
    for layer in layers if downwards else layers[::-1]:
        for position, spot in enumerate(layer):
            near = spot.above if downwards else spot.below
            spot.x = sum(other.x for other in near) / len(near) if near else position
        layer.sort(key=lambda spot: spot.x)
        for position, spot in enumerate(layer):
            spot.x = position


def _place(layers: list[list[Spot]]) -> None:
    """Give each spot its x, near its neighbours, and its y."""
    for sweep in range(SWEEPS):
        for layer in layers if sweep % 2 == 0 else layers[::-1]:
            wanted = []
            for spot in layer:
                near = spot.above + spot.below
                wanted.append(sum(other.x for other in near) / max(len(near), 1))
            left = -float("inf")
            for spot, x in zip(layer, wanted, strict=True):
                spot.x = max(x, left + spot.width / 2)
                left = spot.x + spot.width / 2 + GAP
            too_far = sum(s.x - x for s, x in zip(layer, wanted, strict=True))
            for spot in layer:
                spot.x -= too_far / len(layer)
    start = min(s.x - s.width / 2 for layer in layers for s in layer) - MARGIN
    top = float(MARGIN)
    for layer in layers:
        height = max(spot.height for spot in layer)
        for spot in layer:
            spot.x, spot.y, spot.room = spot.x - start, top + height / 2, height
        top += height + 1.5 * GAP


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
