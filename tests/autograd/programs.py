"""Random calculations as code that runs alike on torch's tensors and on ours.

    c = a * b
    d = c[0] - c
    e = d.mean(0, True)

A failing test prints the program, ready to paste. Operands are drawn from everything
that was computed before, so that results are reused, some many times and some never;
the shapes are small, among them size 0, size 1 and tensors of no dimension.
"""

from collections.abc import Callable
from typing import Any

import torch
from hypothesis import strategies as st
from torch import Tensor

SHAPES = [(), (1,), (2,), (3,), (2, 3), (3, 2), (1, 3), (2, 1), (3, 3), (2, 2, 3)]
SHAPES += [(2, 1, 3), (0,), (0, 3), (1, 1)]
STEPS = (
    *("{p} + {q}", "{p} - {q}", "{p} * {q}", "{p} / ({q} * {q} + 1)", "{p} @ {q}"),
    *("-{p}", "{p} ** 2", "{p} ** 3", "{p} ** 0", "({p} * {p} + 1) ** -0.5"),
    *("{p} + 1", "2 - {p}", "{p} * 3", "3 / ({p} * {p} + 2)", "{p} / 4"),
    *("{p} + k", "k - {p}", "{p} * k", "k / ({p} * {p} + 1)", "k @ {p}"),
    *("({p} / ({p} * {p} + 1)).exp()", "({p} * {p} + 1).log()", "{p}.relu()"),
    *("{p}.sum()", "{p}.sum({d})", "{p}.sum({d}, True)", "{p}.sum((0, -1))"),
    *("{p}.mean()", "{p}.mean({d})", "{p}.mean({d}, True)", "{p}.mean((0, -1), True)"),
    *("{p}[0]", "{p}[-1]", "{p}[1:]", "{p}[..., ::2]", "{p}[..., 0]", "{p}[None]"),
    *("{p}[torch.tensor([0, 1, 0, 0])]", "{p}[:, [0, 0, -1]]", "{p}[[0, 1], [1, 1]]"),
    "{p}[torch.tensor([True, False])]",
)


class Program:
    """Leaves with their elements, a constant k, and lines of code."""

    def __init__(self, leaves: dict[str, Tensor], k: Tensor, lines: list[str]) -> None:
        self.leaves, self.k, self.lines = leaves, k, lines

    def __repr__(self) -> str:
        given = self.leaves | {"k": self.k}
        values = [f"{name} = {value!r}" for name, value in given.items()]
        return "\n" + "\n".join([*values, *self.lines]) + "\n"

    @property
    def result(self) -> str:
        """The name that the last line assigns."""
        return self.lines[-1].partition(" = ")[0]

    def run(self, leaf: Callable[[Tensor], Any]) -> dict[str, Any]:
        """Every variable by its name; `leaf` turns tensors into variables."""
        names = {name: leaf(value.clone()) for name, value in self.leaves.items()}
        space = names | {"torch": torch, "k": self.k}
        for line in self.lines:
            exec(line, space)
        return {name: space[name] for name in space if name in names or len(name) == 1}

    def run_in_torch(self) -> dict[str, Any]:
        return self.run(lambda value: value.requires_grad_())


@st.composite
def programs(draw: st.DrawFn) -> Program:
    """Up to three leaves, up to eight lines.

    A line that torch refuses, or that makes many or large numbers, is left out.
    """
    leaves = {name: draw(tensors()) for name in "abc"[: draw(st.integers(1, 3))]}
    program = Program(leaves, draw(tensors()), [])
    values: dict[str, Any] = leaves | {"torch": torch, "k": program.k}
    names = list(leaves)
    for name in "defghijl"[: draw(st.integers(1, 8))]:
        step = draw(st.sampled_from(STEPS)).format(
            p=draw(st.sampled_from(names)),
            q=draw(st.sampled_from(names)),
            d=draw(st.integers(-2, 1)),
        )
        try:
            value = eval(step, values)
        except (RuntimeError, IndexError):
            continue
        if value.numel() <= 100 and not (value.abs() > 1e6).any():
            program.lines.append(f"{name} = {step}")
            names.append(name)
            values[name] = value
    if not program.lines:
        program.lines.append("d = a + a")
    return program


@st.composite
def tensors(draw: st.DrawFn) -> Tensor:
    """Small whole numbers: zeros and equal elements are frequent."""
    shape = draw(st.sampled_from(SHAPES))
    count = torch.Size(shape).numel()
    elements = draw(st.lists(st.integers(-2, 2), min_size=count, max_size=count))
    return torch.tensor(elements, dtype=torch.float64).reshape(shape)
