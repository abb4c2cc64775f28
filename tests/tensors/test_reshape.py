"""`view_strides` answers as `Tensor.view` does, and `contiguous_runs` shows why."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from math import prod

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tally import compared
from torch import Tensor

from refcode.tensors import contiguous_runs, view_strides

from .chains import Made, made_tensors, new_shapes

Shape = tuple[int, ...]


def strides_by_torch(t: Tensor, new_shape: Shape) -> Shape | None:
    """The strides of `t.view(new_shape)`, None if torch says that they do not exist."""
    try:
        return t.view(new_shape).stride()
    except RuntimeError as error:
        if "view size is not compatible" not in str(error):
            raise
        return None


@st.composite
def made_tensors_and_new_shapes(draw: st.DrawFn) -> tuple[Made, Shape]:
    made = draw(made_tensors())
    return made, draw(new_shapes(tuple(made.tensor.shape)))


@settings(max_examples=1500)
@given(made_tensors_and_new_shapes())
def test_the_strides_are_those_of_view_after_any_chain_of_views(
    case: tuple[Made, Shape],
) -> None:
    made, new_shape = case
    t = made.tensor
    ours = view_strides(t.shape, t.stride(), new_shape)
    theirs = strides_by_torch(t, new_shape)
    compared(view_strides)
    assert ours == theirs, (
        f"{made}.view({new_shape}), of shape {tuple(t.shape)} and stride {t.stride()}: "
        f"the rule gives {ours}, torch gives {theirs} (None: no view)"
    )


@settings(max_examples=500)
@given(made_tensors_and_new_shapes())
def test_reshape_copies_exactly_when_there_are_no_strides(
    case: tuple[Made, Shape],
) -> None:
    made, new_shape = case
    t = made.tensor
    is_view = view_strides(t.shape, t.stride(), new_shape) is not None
    reshaped = t.reshape(new_shape)
    in_place = reshaped.untyped_storage().data_ptr() == t.untyped_storage().data_ptr()
    assert is_view == in_place or t.numel() == 0, f"{made}.reshape({new_shape})"
    compared(view_strides)


SIZES = (0, 1, 2, 3, 4, 6, 9, 12, 18, 27)
SHAPES_FOR: dict[int, list[Shape]] = defaultdict(list)  # by number of elements
for any_shape in (shape for ndim in range(4) for shape in product(SIZES, repeat=ndim)):
    SHAPES_FOR[prod(any_shape)].append(any_shape)


def small_layouts() -> Iterator[tuple[Shape, Shape]]:
    """Every shape and stride of up to three dimensions, overlapping ones included."""
    for ndim in range(4):
        for shape in product((0, 1, 2, 3), repeat=ndim):
            for stride in product((0, 1, 2, 3, 6), repeat=ndim):
                yield shape, stride


def test_the_strides_are_those_of_view_for_every_small_shape_and_stride() -> None:
    storage = torch.arange(1000)
    for shape, stride in small_layouts():
        t = storage.as_strided(shape, stride)
        # an empty tensor fits hundreds of shapes; every 50th will do
        for new_shape in SHAPES_FOR[prod(shape)][:: 1 if prod(shape) else 50]:
            ours = view_strides(shape, stride, new_shape)
            theirs = strides_by_torch(t, new_shape)
            compared(view_strides)
            assert ours == theirs, (
                f"shape {shape}, stride {stride} as {new_shape}: "
                f"the rule gives {ours}, torch gives {theirs} (None: no view)"
            )


def test_a_view_is_refused_only_where_no_strides_at_all_would_do() -> None:
    """The rule is no shortcut: where it says None, no strides reach the elements.

    If there were any, each would be the distance from the first element to the one with
    index 1 in that dimension. So those are the only ones to try.
    """
    storage = torch.arange(1000)
    for shape, stride in small_layouts():
        if prod(shape) == 0 or len(shape) < 2:
            continue
        t = storage.as_strided(shape, stride)  # its values are its cells
        for new_shape in SHAPES_FOR[prod(shape)]:
            cells = t.reshape(new_shape)
            candidate = [
                int(cells.select(dim, min(1, size - 1)).flatten()[0])
                for dim, size in enumerate(new_shape)
            ]
            reaches = torch.equal(storage.as_strided(new_shape, candidate), cells)
            ours = view_strides(shape, stride, new_shape)
            assert (ours is not None) == reaches, (
                f"{shape}, stride {stride} as {new_shape}: the rule gives {ours}; "
                f"do strides {candidate} reach the elements? {reaches}"
            )


def test_a_shape_is_invalid_for_us_exactly_when_it_is_invalid_for_view() -> None:
    for numel in (0, 1, 4, 6):
        t = torch.arange(numel)
        for new_shape in (
            s for ndim in range(4) for s in product(range(-2, 7), repeat=ndim)
        ):
            try:
                theirs = t.view(new_shape).stride()
            except RuntimeError:
                with pytest.raises(ValueError, match="new_shape: expected"):
                    view_strides(t.shape, t.stride(), new_shape)
            else:
                assert view_strides(t.shape, t.stride(), new_shape) == theirs, new_shape


@settings(max_examples=500)
@given(made_tensors())
def test_the_runs_reach_the_same_cells_in_the_same_order(made: Made) -> None:
    t = made.tensor
    runs = contiguous_runs(t.shape, t.stride())
    lengths, steps = [n for n, _ in runs], [step for _, step in runs]
    assert prod(lengths) == t.numel()
    in_runs = t.as_strided(lengths, steps, t.storage_offset())
    assert torch.equal(in_runs.flatten(), t.flatten()), f"{made}: runs {runs}"
    compared(contiguous_runs)


@settings(max_examples=500)
@given(made_tensors())
def test_one_run_is_what_it_takes_to_flatten_without_a_copy(made: Made) -> None:
    t = made.tensor
    if t.numel() > 0:
        one_run = (
            len([n for n, _ in contiguous_runs(t.shape, t.stride()) if n > 1]) <= 1
        )
        assert one_run == (strides_by_torch(t, (-1,)) is not None), f"{made}.view(-1)"
        compared(contiguous_runs)


def test_bad_input_is_named() -> None:
    with pytest.raises(ValueError, match=r"new_shape: .* 6 elements, got \(4, 2\)"):
        view_strides((2, 3), (3, 1), (4, 2))
    with pytest.raises(ValueError, match=r"new_shape: .* 6 elements, got \(4, -1\)"):
        view_strides((2, 3), (3, 1), (4, -1))
    with pytest.raises(ValueError, match=r"new_shape: .* one -1, got \(-1, -1\)"):
        view_strides((2, 3), (3, 1), (-1, -1))
    with pytest.raises(ValueError, match=r"new_shape: .*got \(-1, 0\).* could be any"):
        view_strides((0, 3), (3, 1), (-1, 0))
    with pytest.raises(
        TypeError, match="new_shape: expected a sequence of ints, got 6"
    ):
        view_strides((2, 3), (3, 1), 6)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"stride: expected 2 numbers.*got \(1,\)"):
        view_strides((2, 3), (1,), (6,))
    with pytest.raises(ValueError, match=r"shape: .*no negative number, got \(-1, 3\)"):
        contiguous_runs((-1, 3), (3, 1))
