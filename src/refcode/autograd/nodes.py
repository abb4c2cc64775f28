"""Graph: the nodes that the operations behind a tensor left for `backward` to walk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from refcode.autograd import _svg, _tree

DRAWN = 500  # nodes; to place more takes seconds, and no screen is as large


class Edge(NamedTuple):
    """Where a node sends a gradient.

    Attributes:
        node: the number of the node it goes to, in `Graph.nodes`.
        output: which result of that node's operation it is the gradient of. Most
            operations have one result, number 0.
    """

    node: int
    output: int


@dataclass(frozen=True)
class Saved:
    """A tensor that a node keeps from the forward pass, to compute gradients with.

    Attributes:
        name: the name in the formula of the gradient: `grad_fn._saved_<name>`.
        state: "kept"; "freed" by a backward pass; "overwritten" in place since it was
            saved, so that backward will raise; "packed" by a hook of
            `saved_tensors_hooks` or a checkpoint, and not unpacked to look at it.
        shape: its sizes, None unless it is kept.
        values: the elements, as text, if it is kept and has at most six; else "".
    """

    name: str
    state: str = "kept"
    shape: tuple[int, ...] | None = None
    values: str = ""

    def __str__(self) -> str:
        if self.state != "kept":
            return f"{self.name} {self.state}"
        return (
            f"{self.name} = {self.values}"
            if self.values
            else f"{self.name} {self.shape}"
        )


@dataclass(frozen=True)
class Node:
    """An operation of the forward pass as backward sees it, or a leaf.

    Attributes:
        name: what torch calls it: MulBackward0, or AccumulateGrad for a leaf, which
            adds what arrives to the leaf's `.grad`.
        tensor: the names of the tensors it made, as given to `graph`; "" if none.
        shapes: the shape of each result of the operation; of the leaf itself.
        inputs: for each input of the operation the `Edge` along which its gradient
            goes; None where it needs none, as a number, data or a detached tensor.
        saved: the tensors it keeps.
    """

    name: str
    tensor: str
    shapes: tuple[tuple[int, ...], ...]
    inputs: tuple[Edge | None, ...]
    saved: tuple[Saved, ...]

    @property
    def is_leaf(self) -> bool:
        """Whether gradients end here, in the `.grad` of a tensor that you made."""
        return self.name == "AccumulateGrad"


@dataclass(frozen=True, repr=False)
class Graph:
    """The computation graph behind a tensor, as it was when `graph` looked.

    Printed, it is a tree: below each node stand the nodes that it sends gradients to,
    down to the leaves. A node that is reached several times gets a number (`#1`), or
    the name you gave its tensor, and is only named the second time. A notebook draws
    it instead, if it has at most 500 nodes.

    Attributes:
        nodes: each node once, the tensor's own first, and each before all those that
            it sends gradients to: an order in which backward can run them.
        unreached: the names of tensors that no gradient reaches.
    """

    nodes: tuple[Node, ...]
    unreached: tuple[str, ...] = ()

    @property
    def edges(self) -> tuple[tuple[int, int], ...]:
        """From which node to which one gradients go, in numbers of `nodes`.

        `y * y` sends two gradients to the node of `y`: there are two edges.
        """
        return tuple(
            (number, edge.node)
            for number, node in enumerate(self.nodes)
            for edge in node.inputs
            if edge
        )

    @property
    def leaves(self) -> tuple[Node, ...]:
        """The nodes at which gradients end, in the `.grad` of a leaf tensor."""
        return tuple(node for node in self.nodes if node.is_leaf)

    def dot(self) -> str:
        """The graph in the language of Graphviz, for `dot -Tsvg`.

        Returns:
            A digraph whose arrows point where gradients go; leaves are boxes.

        Example:
            ```python
            import torch

            from refcode.autograd import graph

            x = torch.ones(2, requires_grad=True)
            print(graph(x.exp(), {"x": x}).dot())
            #> digraph {
            #>   0 [label="ExpBackward0 (2,)"]
            #>   1 [label="x: AccumulateGrad (2,)", shape=box]
            #>   0 -> 1
            #> }
            ```
        """

        def quoted(node: Node) -> str:
            text = _tree.title(node).replace("\\", "\\\\").replace('"', '\\"')
            return f'"{text}"' + (", shape=box" if node.is_leaf else "")

        lines = [f"{n} [label={quoted(node)}]" for n, node in enumerate(self.nodes)]
        lines += [f"{source} -> {target}" for source, target in self.edges]
        return "\n  ".join(["digraph {", *lines]) + "\n}"

    def __str__(self) -> str:
        return _tree.text(self)

    def __repr__(self) -> str:
        return f"<Graph of {self.nodes[0].name}, nodes: {len(self.nodes)}>"

    def _repr_svg_(self) -> str | None:
        return _svg.svg(self) if len(self.nodes) <= DRAWN else None
