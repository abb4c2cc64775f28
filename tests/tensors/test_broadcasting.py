"""`broadcast_shapes` and `broadcast_strides` say what torch says."""

from itertools import product

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tally import compared
from torch import Tensor

from refcode.tensors import broadcast_shapes, broadcast_strides

from .chains import SHAPES, SIZES, Made, made_tensors

Shape = tuple[int, ...]


@st.composite
def shapes_that_often_broadcast(draw: st.DrawFn) -> list[Shape | int]:
    """Parts of one shape with some sizes set to 1; then, at times, a stranger too."""
    common = draw(SHAPES)
    shapes: list[Shape | int] = []
    for _ in range(draw(st.integers(0, 4))):
        sizes = common[draw(st.integers(0, len(common))) :]
        shapes.append(tuple(1 if draw(st.booleans()) else size for size in sizes))
    if draw(st.integers(0, 2)) == 0:
        shapes.append(draw(SHAPES | SIZES))
    return shapes


def shape_by_torch(*shapes: Shape | int) -> Shape | None:
    """What torch makes of these shapes, None if it refuses."""
    try:
        return tuple(torch.broadcast_shapes(*shapes))
    except RuntimeError:
        return None


def our_shape(*shapes: Shape | int) -> Shape | None:
    try:
        return broadcast_shapes(*shapes)
    except ValueError:
        return None


@settings(max_examples=1000)
@given(shapes_that_often_broadcast())
def test_shapes_broadcast_as_in_torch(shapes: list[Shape | int]) -> None:
    assert our_shape(*shapes) == shape_by_torch(*shapes)
    compared(broadcast_shapes)


def test_every_pair_of_small_shapes_broadcasts_as_in_torch() -> None:
    shapes = [s for ndim in range(4) for s in product((0, 1, 2, 3), repeat=ndim)]
    for a, b in product(shapes, repeat=2):
        theirs = shape_by_torch(a, b)
        assert our_shape(a, b) == theirs, f"{a} and {b}: torch says {theirs}"
        compared(broadcast_shapes)


def test_the_shape_is_that_of_a_sum() -> None:
    shapes = [s for ndim in range(3) for s in product((0, 1, 2, 3), repeat=ndim)]
    for a, b in product(shapes, repeat=2):
        if (shape := our_shape(a, b)) is not None:
            total = torch.empty(a, device="meta") + torch.empty(b, device="meta")
            assert shape == total.shape, f"{a} and {b}"


@st.composite
def made_tensors_and_wider_shapes(draw: st.DrawFn) -> tuple[Made, Shape]:
    made = draw(made_tensors())
    sizes = [draw(SIZES) if size == 1 else size for size in made.tensor.shape]
    leading = draw(st.lists(SIZES, max_size=3))
    return made, (*leading, *sizes)


@settings(max_examples=1000)
@given(made_tensors_and_wider_shapes())
def test_strides_are_those_of_expand_after_any_chain_of_views(
    case: tuple[Made, Shape],
) -> None:
    made, new_shape = case
    t = made.tensor
    theirs = t.expand(new_shape).stride()
    ours = broadcast_strides(t.shape, t.stride(), new_shape)
    compared(broadcast_strides)
    assert ours == theirs, (
        f"{made}.expand({new_shape}), of shape {tuple(t.shape)} and stride "
        f"{t.stride()}: ours {ours}, torch's {theirs}"
    )


def test_what_expand_refuses_is_refused() -> None:
    shapes = [s for ndim in range(4) for s in product((0, 1, 2), repeat=ndim)]
    for shape, new_shape in product(shapes, repeat=2):
        t = torch.empty(shape)
        try:
            theirs = t.expand(new_shape).stride()
        except RuntimeError:
            with pytest.raises(ValueError, match="broadcast"):
                broadcast_strides(shape, t.stride(), new_shape)
        else:
            ours = broadcast_strides(shape, t.stride(), new_shape)
            assert ours == theirs, f"{shape} to {new_shape}"
        compared(broadcast_strides)


def test_stretched_strides_repeat_the_elements_of_the_sum() -> None:
    def stretched(t: Tensor, shape: Shape) -> Tensor:
        return t.as_strided(shape, broadcast_strides(t.shape, t.stride(), shape))

    row, column = torch.arange(3), torch.arange(2).reshape(2, 1)
    together = stretched(row, (2, 3)) + stretched(column, (2, 3))
    assert torch.equal(together, row + column)


def test_bad_input_is_named() -> None:
    with pytest.raises(ValueError, match=r"\(5, 2, 3\) and \(4, 3\) .* -2 is 2 and 4"):
        broadcast_shapes((5, 2, 3), (3,), (4, 3), (2, 1))
    with pytest.raises(TypeError, match=r"shapes: .* sequence of ints, got 2\.5"):
        broadcast_shapes((2, 3), 2.5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"shapes: .*no negative number, got \(-1,\)"):
        broadcast_shapes((2, 3), -1)
    with pytest.raises(ValueError, match=r"new_shape: .* \(2, 3\) .*, got \(3,\)"):
        broadcast_strides((2, 3), (3, 1), (3,))
