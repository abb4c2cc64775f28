"""The text of a graph: a tree in which a node that is shared is drawn once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcode.autograd.nodes import Graph, Node

LINES = 60  # of a tree; what does not fit is counted


def title(node: Node, tag: str = "") -> str:
    """A node in a few words: `y: AddBackward0 (2, 2)`."""
    tag = node.tensor or tag
    shapes = " ".join(map(str, node.shapes))
    return f"{tag + ': ' if tag else ''}{node.name} {shapes}".rstrip()


def text(graph: Graph) -> str:
    """The tree, and below it what it does not show."""
    seen: set[int] = set()
    lines = list(islice(_lines(graph, seen), LINES))
    if missing := len(graph.nodes) - len(seen):
        lines.append(f"... and {missing} nodes more")
    if graph.unreached:
        lines.append(f"no gradient reaches: {', '.join(graph.unreached)}")
    return "\n".join(lines)


def _lines(graph: Graph, seen: set[int]) -> Iterator[str]:
    """A line for each edge, and one for the root; `seen` grows on the way."""
    tags = _tags(graph)

    def below(first: str, rest: str, number: int, output: int) -> Iterator[str]:
        node = graph.nodes[number]
        which = f", result {output}" if first and len(node.shapes) > 1 else ""
        if number in seen:
            yield f"{first}{node.tensor or tags[number]}{which}"
            return
        seen.add(number)
        saved = "; ".join(map(str, node.saved))
        saved = f", saved: {saved}" if saved else ""
        yield f"{first}{title(node, tags.get(number, ''))}{which}{saved}"
        edges = [edge for edge in node.inputs if edge]
        for edge in edges[:-1]:
            yield from below(f"{rest}├─ ", f"{rest}│  ", *edge)
        for edge in edges[-1:]:
            yield from below(f"{rest}└─ ", f"{rest}   ", *edge)

    yield from below("", "", 0, 0)


def _tags(graph: Graph) -> dict[int, str]:
    """`#1`, `#2`, … for the nodes without a name that are reached more than once."""
    reached = Counter(target for _, target in graph.edges)
    shared = [
        number
        for number, node in enumerate(graph.nodes)
        if reached[number] > 1 and not node.tensor
    ]
    return {number: f"#{count}" for count, number in enumerate(shared, 1)}
