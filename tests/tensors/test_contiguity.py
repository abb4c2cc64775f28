"""`contiguous_strides` and `is_contiguous` say what torch says."""

from itertools import product

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tally import compared

from refcode.tensors import contiguous_strides, is_contiguous

from .chains import Made, made_tensors


@settings(max_examples=1500)
@given(st.lists(st.integers(0, 9), max_size=6))
def test_contiguous_strides_are_those_of_a_new_tensor(shape: list[int]) -> None:
    assert contiguous_strides(shape) == torch.empty(shape, device="meta").stride()
    compared(contiguous_strides)


@settings(max_examples=1000)
@given(made_tensors())
def test_is_contiguous_agrees_with_torch_after_any_chain_of_views(made: Made) -> None:
    t = made.tensor
    compared(is_contiguous)
    assert is_contiguous(t.shape, t.stride()) == t.is_contiguous(), (
        f"{made} has shape {tuple(t.shape)} and stride {t.stride()}"
    )


def test_is_contiguous_agrees_with_torch_for_every_small_shape_and_stride() -> None:
    storage = torch.arange(100)
    for ndim in range(4):
        for shape in product((0, 1, 2, 3), repeat=ndim):
            for stride in product((0, 1, 2, 3, 6), repeat=ndim):
                theirs = storage.as_strided(shape, stride).is_contiguous()
                compared(is_contiguous)
                assert is_contiguous(shape, stride) == theirs, (
                    f"shape {shape} and stride {stride}: torch says {theirs}"
                )


def test_a_new_tensor_is_contiguous_even_when_it_is_empty() -> None:
    for shape in product((0, 1, 2, 3), repeat=4):
        assert is_contiguous(shape, contiguous_strides(shape)), shape


def test_bad_input_is_named() -> None:
    with pytest.raises(ValueError, match=r"shape: .*no negative number, got \(2, -1\)"):
        contiguous_strides((2, -1))
    with pytest.raises(TypeError, match="shape: expected a sequence of ints, got 3"):
        contiguous_strides(3)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"shape: .* ints, got \(2\.0, 3\)"):
        is_contiguous((2.0, 3), (3, 1))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"stride: expected 2 numbers.*got \(1,\)"):
        is_contiguous((2, 3), (1,))
    with pytest.raises(ValueError, match=r"stride: .* got \(-3, 1\)"):
        is_contiguous((2, 3), (-3, 1))
