"""A `Layout` tells where each element of a tensor is."""

from itertools import product

import pytest
import torch
from hypothesis import given, settings
from tally import compared

from refcode.tensors import Layout, layout

from .chains import Made, made_tensors


@settings(max_examples=500)
@given(made_tensors())
def test_the_facts_are_those_that_the_tensor_tells(made: Made) -> None:
    t, found = made.tensor, layout(made.tensor)
    assert found.shape == t.shape
    assert found.stride == t.stride()
    assert found.offset == t.storage_offset()
    assert found.dtype == t.dtype
    assert found.itemsize == t.element_size()
    assert found.storage_size * t.element_size() == t.untyped_storage().nbytes()
    assert found.is_contiguous == t.is_contiguous()
    assert found.is_view == t._is_view()
    compared(layout)


@settings(max_examples=1000)
@given(made_tensors())
def test_cells_and_index_find_every_element(made: Made) -> None:
    """The base holds 0, 1, 2, …, so that each element's value is its cell."""
    t, found = made.tensor, layout(made.tensor)
    assert torch.equal(found.cells(), t), f"{made}: cells() is {found.cells()}, not {t}"
    compared(layout)
    for position in product(*map(range, t.shape)):
        from_the_end = tuple(i - n for i, n in zip(position, t.shape, strict=True))
        assert found.index(*position) == t[position]
        assert found.index(*from_the_end) == t[position]


def test_cells_are_counted_in_elements_of_the_dtype() -> None:
    x = torch.arange(6, dtype=torch.int32)
    as_bytes = layout(x.view(torch.int8)[8:])
    assert (as_bytes.offset, as_bytes.storage_size, as_bytes.itemsize) == (8, 24, 1)
    imaginary = layout(torch.zeros(3, dtype=torch.complex64).imag)
    assert (imaginary.offset, imaginary.stride) == (1, (2,))
    assert imaginary.storage_size == 6


def test_a_view_of_a_view_has_the_first_tensor_as_its_base() -> None:
    x = torch.zeros(2, 3)
    assert layout(x).base_shape is None
    assert layout(x.T[0]).base_shape == (2, 3)
    assert layout(x.detach()).base_shape is None


def test_two_tensors_of_the_same_layout_have_equal_layouts() -> None:
    assert layout(torch.zeros(2, 3)) == layout(torch.ones(2, 3))
    assert layout(torch.zeros(2, 3)) != layout(torch.zeros(3, 2))


def test_a_meta_tensor_has_a_layout() -> None:
    meta = torch.empty(2, 3, device="meta")
    assert layout(meta) == layout(torch.empty(2, 3))


def test_the_repr_is_the_call_that_makes_it() -> None:
    found = layout(torch.arange(6).reshape(2, 3).T)
    assert repr(found) == (
        "Layout(shape=(3, 2), stride=(1, 3), offset=0, dtype=torch.int64, "
        "storage_nbytes=48, base_shape=(6,))"
    )
    assert eval(repr(found), {"Layout": Layout, "torch": torch}) == found


def test_explore_says_what_is_too_large_to_draw() -> None:
    for t, what in (
        (torch.zeros(1, 1, 1, 1, 1, 1, 1), "6 dimensions, this layout has 7"),
        (torch.zeros(1).expand(129), "128 elements, this layout has 129"),
        (torch.zeros(129)[:2], "128 cells of storage, this layout has 129"),
    ):
        with pytest.raises(ValueError, match=f"draws at most {what}"):
            layout(t).explore()


def test_bad_input_is_named() -> None:
    found = layout(torch.arange(6).reshape(2, 3))
    with pytest.raises(
        IndexError, match=r"expected 2 indices, .* \(2, 3\), got \(1,\)"
    ):
        found.index(1)
    for position in ((2, 0), (0, -4)):
        with pytest.raises(
            IndexError, match=r"position: .* within shape \(2, 3\), got"
        ):
            found.index(*position)
    with pytest.raises(TypeError, match=r"position: .* ints, got \(0\.5, 0\)"):
        found.index(0.5, 0)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"t: expected a torch\.Tensor, got list"):
        layout([1, 2])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"t: expected a dense .* torch.sparse_coo"):
        layout(torch.eye(2).to_sparse())
