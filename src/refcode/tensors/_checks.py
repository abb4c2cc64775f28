"""What every function of `refcode.tensors` asks of its arguments."""

import operator
from collections.abc import Sequence

import torch
from torch import Tensor


def ints(name: str, value: Sequence[int]) -> tuple[int, ...]:
    """`value` as a tuple of ints, or a TypeError that names the argument."""
    try:
        return tuple(operator.index(number) for number in value)
    except TypeError:
        raise TypeError(f"{name}: expected a sequence of ints, got {value!r}") from None


def sizes(name: str, value: Sequence[int]) -> tuple[int, ...]:
    """`value` as a tuple of ints that are not negative."""
    numbers = ints(name, value)
    if any(number < 0 for number in numbers):
        raise ValueError(f"{name}: expected no negative number, got {numbers}")
    return numbers


def shape_and_stride(
    shape: Sequence[int], stride: Sequence[int]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Both as tuples of ints that are not negative, one stride for each dimension."""
    shape, stride = sizes("shape", shape), sizes("stride", stride)
    if len(shape) != len(stride):
        raise ValueError(
            f"stride: expected {len(shape)} numbers, one for each dimension of shape "
            f"{shape}, got {stride}"
        )
    return shape, stride


def strided(name: str, t: Tensor) -> Tensor:
    """`t` itself, if it is a dense tensor that one shape and one stride describe."""
    if not isinstance(t, Tensor):
        raise TypeError(f"{name}: expected a torch.Tensor, got {type(t).__name__}")
    if t.layout != torch.strided or t.is_nested:
        kind = "a nested tensor" if t.is_nested else f"one with layout {t.layout}"
        raise TypeError(f"{name}: expected a dense tensor (torch.strided), got {kind}")
    return t
