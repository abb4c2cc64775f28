"""Random tensors as the code that makes them: `torch.arange(6).view(2, 3).T[:, 1:]`.

A failing test prints that code, ready to paste. Every shape is small; sizes 0 and 1 and
tensors of no dimension are among them.
"""

from math import prod

import torch
from hypothesis import strategies as st
from torch import Tensor

SIZES = st.sampled_from((2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 6, 0))
SHAPES = st.integers(0, 4).flatmap(
    lambda ndim: st.lists(SIZES, min_size=ndim, max_size=ndim).map(tuple)
)
STEPS = ("transpose", "slice", "permute", "expand", "unsqueeze", "view", "select")


class Made:
    """A tensor and the code that made it; only the code is printed."""

    def __init__(self, code: str, tensor: Tensor) -> None:
        self.code = code
        self.tensor = tensor

    def __repr__(self) -> str:
        return self.code

    def then(self, step: str) -> "Made":
        return Made(self.code + step, eval("tensor" + step, {"tensor": self.tensor}))


@st.composite
def made_tensors(draw: st.DrawFn) -> Made:
    """A base tensor and up to five steps after it, each a view of the one before.

    The base holds 0, 1, 2, …, so that each element's value is the cell it is in.
    """
    shape = draw(SHAPES)
    made = Made(f"torch.arange({prod(shape)})", torch.arange(prod(shape)))
    made = made.then(f".view({shape})")
    for _ in range(draw(st.integers(0, 5))):
        step = draw(st.sampled_from(STEPS))
        made = made.then(_draw_step(draw, step, made.tensor))
    return made


@st.composite
def new_shapes(draw: st.DrawFn, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Another shape for as many elements, half the time with a -1 in it.

    The prime factors of all sizes, in their order, are grouped anew: so that dimensions
    are split, merged, both, or left as they are.
    """
    numel = prod(shape)
    if numel == 0:
        sizes = list(shape)
        if draw(st.booleans()):
            sizes = list(draw(st.permutations([*draw(SHAPES), 0])))
    else:
        factors = [f for size in shape for f in _factors(size)]
        if factors and draw(st.integers(0, 3)) == 0:
            factors = list(draw(st.permutations(factors)))
        sizes = [1]
        for factor in factors:
            if draw(st.booleans()):
                sizes.append(factor)
            else:
                sizes[-1] *= factor
        for _ in range(draw(st.integers(0, 2))):
            sizes.insert(draw(st.integers(0, len(sizes))), 1)
        if sizes[0] == 1 and draw(st.booleans()):
            del sizes[0]
    blank = draw(st.integers(0, 2 * len(sizes)))
    if blank < len(sizes) and prod(sizes[:blank] + sizes[blank + 1 :]) > 0:
        sizes[blank] = -1
    return tuple(sizes)


def _draw_step(draw: st.DrawFn, step: str, t: Tensor) -> str:
    """The code of one step that torch accepts for `t`; "[...]" where there is none."""

    def number(low: int, high: int) -> int:
        return draw(st.integers(low, high))

    dims = t.dim()
    if step == "unsqueeze" and dims < 5:
        return f".unsqueeze({number(-dims - 1, dims)})"
    if step == "view":
        return _draw_view(draw, t)
    if step == "expand" and t.numel() <= 64 and dims < 5:
        sizes = [draw(SIZES) if size == 1 else size for size in t.shape]
        leading = [draw(SIZES)] if draw(st.booleans()) else []
        return f".expand({(*leading, *sizes)})"
    if dims == 0:
        return "[...]"
    dim = number(0, dims - 1)
    size = t.shape[dim]
    before = ":, " * dim
    match step:
        case "transpose":
            return f".transpose({dim}, {number(-dims, dims - 1)})"
        case "permute":
            return f".permute({tuple(draw(st.permutations(range(dims))))})"
        case "slice":
            step_by = f"{number(0, size // 2)}::{number(1, 3)}"
            return f"[{before}{draw(st.sampled_from((step_by, ':-1', '1:', ':0')))}]"
        case "select" if size > 0:
            return f"[{before}{number(-size, size - 1)}]"
    return "[...]"


def _draw_view(draw: st.DrawFn, t: Tensor) -> str:
    shape = draw(new_shapes(tuple(t.shape)))
    try:
        t.view(shape)
    except RuntimeError:
        return "[...]"
    return f".view({shape})"


def _factors(number: int) -> list[int]:
    """The prime factors of a size, [1] for 1."""
    for factor in range(2, number):
        if number % factor == 0:
            return [factor, *_factors(number // factor)]
    return [number]
