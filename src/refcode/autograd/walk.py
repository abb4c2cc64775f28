"""The walk from a tensor to all nodes behind it, as `backward` would go."""

from collections.abc import Mapping
from typing import Any

from torch import Tensor

from refcode.autograd._saved import saved
from refcode.autograd.nodes import Edge, Graph, Node


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
        TypeError: t, or one of names, is not a tensor; names is no mapping; a nested
            tensor is in the graph whose layout is not `torch.jagged`: it has no shape.
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
    names = {} if names is None else names
    _check(names)
    order = _topological(_root(t))
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
    shapes = [_shapes(fn) for fn in order]
    nodes = tuple(
        Node(
            name=_name(fn),
            tensor=", ".join(named.get(n, [])),
            shapes=shapes[n],
            inputs=tuple(
                None if target is None else Edge(number[target], output)
                for target, output in fn.next_functions
            ),
            saved=tuple(saved(fn)),
        )
        for n, fn in enumerate(order)
    )
    return Graph(nodes, tuple(unreached))


def _check(names: Mapping[str, Tensor]) -> None:
    """Refuse what is no mapping from names to tensors."""
    if not isinstance(names, Mapping):
        kind = type(names).__name__
        raise TypeError(f"names: expected a dict of tensors by name, got {kind}")
    for name, tensor in names.items():
        if not isinstance(name, str):
            raise TypeError(f"names: expected strings as keys, got {name!r}")
        if not isinstance(tensor, Tensor):
            kind = type(tensor).__name__
            raise TypeError(f"names: expected torch.Tensors, got {kind} for {name!r}")


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


def _shapes(fn: Any) -> tuple[tuple[int, ...], ...]:
    """The shape of each result of the operation."""
    if any(result.is_cpp_nested_tensor for result in fn._input_metadata):
        raise TypeError(
            "t: expected tensors with a shape in its graph, got a nested one: "
            "make it with layout=torch.jagged"
        )
    return tuple(tuple(result.shape) for result in fn._input_metadata)


def _name(fn: Any) -> str:
    """`torch::autograd::AccumulateGrad` without its namespace."""
    name = type(fn).name(fn)  # fn.name is what a Function of yours puts into ctx.name
    return str(name).rpartition("::")[2]


def _is_leaf(fn: Any) -> bool:
    return _name(fn) == "AccumulateGrad"
