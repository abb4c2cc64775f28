"""Where everything in the drawing of a graph stands.

The usual four steps for such drawings: give every node a layer; put a bend into each
layer that an arrow passes through; order the layers so that few arrows cross; give
everything an x that is near its neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
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


def layout(graph: Graph) -> tuple[list[Spot], list[list[Spot]]]:
    """All spots in their places, and for each arrow those on its way."""
    layers, arrows = _spots(graph)
    for sweep in range(SWEEPS):
        _order(layers, downwards=sweep % 2 == 0)
    _place(layers)
    return [spot for layer in layers for spot in layer], arrows


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
