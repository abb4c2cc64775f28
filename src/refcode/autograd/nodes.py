"""Graph: the nodes that the operations behind a tensor left for `backward` to walk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor

from refcode.autograd import _svg, _tree

SMALL = 6  # tensors of up to so many elements are shown with their values


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
    it instead.

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

    def _repr_svg_(self) -> str:
        return _svg.svg(self)


def graph(t: Tensor, names: Mapping[str, Tensor] | None = None) -> Graph:
    """The computation graph behind a tensor: what `t.backward()` would walk.

    Args:
        t: the result of an operation on tensors of which one requires grad.
        names: tensors to recognise, leaves or results, by the name to show. Those of
            a model: `dict(model.named_parameters())`.

    Returns:
        The `Graph`, which holds names and numbers only: it keeps no tensor and no part
            of the torch graph alive, and does not change when backward frees that.

    Raises:
        TypeError: t, or one of names, is not a tensor.
        ValueError: there is no graph behind t. The message says why.

    Source:
        https://docs.pytorch.org/docs/stable/notes/autograd.html

    Example:
        ```python
        import torch

        from refcode.autograd import graph

        x = torch.ones(2, requires_grad=True)
        y = x + 2
        out = (y * y * 3).mean()
        print(graph(out, {"x": x, "y": y}))
        #> MeanBackward0 ()
        #> └─ MulBackward0 (2,), saved: other = 3
        #>    └─ MulBackward0 (2,), saved: other = [3, 3]; self = [3, 3]
        #>       ├─ y: AddBackward0 (2,)
        #>       │  └─ x: AccumulateGrad (2,)
        #>       └─ y
        ```
    """
    root, names = _root(t), dict(names or {})
    for name, tensor in names.items():
        if not isinstance(tensor, Tensor):
            kind = type(tensor).__name__
            raise TypeError(f"names: expected torch.Tensors, got {kind} for {name!r}")
    order = _topological(root)
    number = {fn: n for n, fn in enumerate(order)}
    named: dict[int, list[str]] = {}  # by the number of the node
    unreached = []
    leaf_of = {id(fn.variable): n for fn, n in number.items() if _is_leaf(fn)}
    for name, tensor in names.items():
        fn = tensor.grad_fn
        found = leaf_of.get(id(tensor)) if fn is None else number.get(fn)
        if found is None:
            unreached.append(name)
        else:
            named.setdefault(found, []).append(name)
    nodes = tuple(
        Node(
            name=_name(fn),
            tensor=", ".join(named.get(n, [])),
            shapes=tuple(tuple(result.shape) for result in fn._input_metadata),
            inputs=tuple(
                None if target is None else Edge(number[target], output)
                for target, output in fn.next_functions
            ),
            saved=tuple(_saved(fn)),
        )
        for n, fn in enumerate(order)
    )
    return Graph(nodes, tuple(unreached))


def _root(t: Tensor) -> Any:
    """The node of `t`, or an error that says why it has none."""
    if not isinstance(t, Tensor):
        raise TypeError(f"t: expected a torch.Tensor, got {type(t).__name__}")
    if t.grad_fn is not None:
        return t.grad_fn
    if t.requires_grad:
        why = "a leaf, which no operation made: pass a result that you computed from it"
    elif t.is_inference():
        why = "one from inference mode, which records nothing: compute it outside"
    elif not (t.is_floating_point() or t.is_complex()):
        why = f"one of dtype {t.dtype}: only floating point and complex ones have any"
    else:
        why = (
            "one that does not require grad: set requires_grad=True on what it is "
            "computed from, outside torch.no_grad() and without detach()"
        )
    raise ValueError(f"t: expected a tensor with a graph behind it, got {why}")


def _topological(root: Any) -> list[Any]:
    """Every node once, each before those that it sends gradients to."""
    finished, seen = [], set()
    stack = [(root, False)]
    while stack:
        fn, is_finished = stack.pop()
        if is_finished:  # and so are all nodes below it
            finished.append(fn)
        elif fn not in seen:
            seen.add(fn)
            stack.append((fn, True))
            stack += [(target, False) for target, _ in fn.next_functions if target]
    return finished[::-1]


def _name(fn: Any) -> str:
    """`torch::autograd::AccumulateGrad` without its namespace."""
    return str(fn.name()).rpartition("::")[2]


def _is_leaf(fn: Any) -> bool:
    return _name(fn) == "AccumulateGrad"


def _saved(fn: Any) -> Iterator[Saved]:
    """What a node keeps, in the order of the names."""
    for attribute in dir(fn):
        name = attribute.removeprefix("_raw_saved_")
        if name == attribute:
            continue
        # a node in C++ has _saved_<name>; one written in Python has saved_tensors
        public = f"_saved_{name}" if hasattr(type(fn), f"_saved_{name}") else ""
        try:
            raw = getattr(fn, attribute)
            if _is_packed(raw):
                yield Saved(name, "packed")
                continue
            value = getattr(fn, public or "saved_tensors")
        except RuntimeError as error:
            was_changed = "inplace operation" in str(error)
            yield Saved(name, "overwritten" if was_changed else "freed")
            continue
        if isinstance(value, Tensor):
            yield _look(name, value)
        for position, element in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(element, Tensor):
                yield _look(f"{name}[{position}]", element)


def _is_packed(raw: Any) -> bool:
    entries = raw if isinstance(raw, tuple) else (raw,)
    return any(getattr(one, "unpack_hook", None) is not None for one in entries)


def _look(name: str, tensor: Tensor) -> Saved:
    shape = tuple(tensor.shape)
    is_plain = tensor.layout == torch.strided and not (
        tensor.is_meta or tensor.is_nested
    )
    if not is_plain or tensor.numel() > SMALL:
        return Saved(name, shape=shape)
    return Saved(name, shape=shape, values=_values(tensor.tolist()))


def _values(value: Any) -> str:
    """Nested lists of numbers as text, `3` for 3.0."""
    if isinstance(value, list):
        return f"[{', '.join(map(_values, value))}]"
    return f"{value:.4g}" if isinstance(value, float | complex) else str(value)
