"""The walk of `backward`: from the last result along the links down to the leaves.

Where several links lead to one variable, their gradients are added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor

if TYPE_CHECKING:
    from refcode.autograd.tape import Variable


def pass_on(last: Variable, gradient: Tensor) -> None:
    """Add the gradient of `last` to `.grad` of each leaf behind it."""
    arrived = {last: gradient}  # the sum so far, at each variable
    for variable in _results_first(last):
        g = arrived.pop(variable)
        for operand, pull in variable.links:
            part = _sum_to(pull(g), operand.value)
            before = arrived.get(operand)
            arrived[operand] = part if before is None else before + part
        if not variable.links:
            before = variable.grad
            variable.grad = g.clone() if before is None else before + g


def _results_first(last: Variable) -> list[Variable]:
    """All variables behind `last`, each before its operands.

    So a variable's turn comes when every gradient for it has arrived.
    """
    finished, seen = [], set()
    stack = [(last, False)]
    while stack:
        variable, is_finished = stack.pop()
        if is_finished:  # and so are all its operands
            finished.append(variable)
        elif variable not in seen:
            seen.add(variable)
            stack.append((variable, True))
            stack += [(operand, False) for operand, _ in variable.links]
    return finished[::-1]


def _sum_to(g: Tensor, value: Tensor) -> Tensor:
    """The gradient before broadcasting: the sum over all uses of each element."""
    for _ in range(g.dim() - value.dim()):
        g = g.sum(0)  # a dimension that was put in front
    for dim, size in enumerate(value.shape):
        if size == 1:
            g = g.sum(dim, keepdim=True)  # one that may have been stretched
    return g.to(value.dtype)
