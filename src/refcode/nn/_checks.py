"""What the functions of `refcode.nn` ask of their arguments."""

import operator
from collections.abc import Sequence
from numbers import Real

import torch
from torch import Tensor


def tensor(name: str, value: Tensor) -> Tensor:
    """`value` itself, if it is a tensor."""
    if not isinstance(value, Tensor):
        raise TypeError(f"{name}: expected a torch.Tensor, got {type(value).__name__}")
    return value


def floating(name: str, value: Tensor) -> Tensor:
    """`value` itself, if it is a tensor of floating point numbers."""
    if not tensor(name, value).is_floating_point():
        raise TypeError(f"{name}: expected a floating point dtype, got {value.dtype}")
    return value


def real(name: str, value: Tensor) -> Tensor:
    """`value` itself, if it is a tensor of numbers that have an order and a sign."""
    if tensor(name, value).is_complex() or value.dtype == torch.bool:
        raise TypeError(f"{name}: expected real numbers, got {value.dtype}")
    return value


def integers(name: str, value: Tensor, *dtypes: torch.dtype) -> Tensor:
    """`value` itself, if it is a tensor of one of these integer dtypes."""
    if tensor(name, value).dtype not in dtypes:
        wanted = " or ".join(map(str, dtypes))
        raise TypeError(f"{name}: expected {wanted}, got {value.dtype}")
    return value


def same_dtype(name: str, value: Tensor, other: str, like: Tensor) -> Tensor:
    """`value` itself, if it is a tensor with the dtype of the argument `other`."""
    if tensor(name, value).dtype != like.dtype:
        raise TypeError(
            f"{name}: expected {like.dtype}, the dtype of {other}, got {value.dtype}"
        )
    return value


def shape(name: str, value: Tensor, expected: Sequence[int], why: str = "") -> Tensor:
    """`value` itself, if it is a tensor of this shape."""
    if tensor(name, value).shape != tuple(expected):
        raise ValueError(
            f"{name}: expected shape {tuple(expected)}{why and f', {why}'}, "
            f"got {tuple(value.shape)}"
        )
    return value


def broadcasts_to(name: str, value: Tensor, other: str, like: Tensor) -> Tensor:
    """`value` itself, if its shape can be stretched to that of the argument `other`."""
    sizes = zip(reversed(tensor(name, value).shape), reversed(like.shape), strict=False)
    if value.ndim > like.ndim or any(own not in (1, size) for own, size in sizes):
        raise ValueError(
            f"{name}: expected a shape that broadcasts to {tuple(like.shape)}, "
            f"the shape of {other}, got {tuple(value.shape)}"
        )
    return value


def broadcast(name: str, value: Tensor, other: str, like: Tensor) -> None:
    """Refuse `value` if no shape fits both it and the argument `other`."""
    try:
        torch.broadcast_shapes(value.shape, like.shape)
    except RuntimeError:
        raise ValueError(
            f"{name}: expected a shape that broadcasts with {tuple(like.shape)}, "
            f"the shape of {other}, got {tuple(value.shape)}"
        ) from None


def in_range(name: str, value: Tensor, size: int, also: int | None = None) -> Tensor:
    """`value` itself, if each of its integers is in [0, size), or is `also`."""
    bad = (value < 0) | (value >= size)
    if also is not None:
        bad = bad & (value != also)
    if _any(bad):
        got, place = _first(value, bad)
        other = "" if also is None else f" or {also}"
        wanted = f"0 to {size - 1}" if size > 0 else "nothing (there are 0 classes)"
        raise IndexError(f"{name}: expected {wanted}{other}, got {got}{place}")
    return value


def integer(name: str, value: int) -> int:
    """`value` itself, if it is an int."""
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(f"{name}: expected an int, got {value!r}") from None


def number(name: str, value: float) -> float:
    """`value` itself, if it is a real number, which True and False are not."""
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}: expected a number, got {value!r}")
    return value


def fraction(name: str, value: float) -> float:
    """`value` itself, if it is a number in [0, 1]; nan is not."""
    if not 0 <= number(name, value) <= 1:
        raise ValueError(f"{name}: expected a number in [0, 1], got {value}")
    return value


def dim(name: str, value: int, ndim: int) -> int:
    """`value` itself, if it names a dimension; a 0-d tensor counts as one."""
    size = max(ndim, 1)
    if not -size <= integer(name, value) < size:
        raise IndexError(f"{name}: expected {-size} to {size - 1}, got {value}")
    return value


def row(name: str, value: int, rows: int) -> int:
    """`value` as the number of one of `rows`; a negative one counts from the end."""
    number = integer(name, value)
    if not -rows <= number < rows:
        raise ValueError(
            f"{name}: expected {-rows} to {rows - 1}, as there are {rows} rows, "
            f"got {number}"
        )
    return number % rows


def choice(name: str, value: str, *choices: str) -> str:
    """`value` itself, if it is one of `choices`."""
    if value not in choices:
        wanted = ", ".join(map(repr, choices))
        raise ValueError(f"{name}: expected one of {wanted}, got {value!r}")
    return value


def size(name: str, value: int) -> int:
    """`value` itself, if it is an int that is not negative."""
    number = integer(name, value)
    if number < 0:
        raise ValueError(f"{name}: expected no negative number, got {number}")
    return number


def between_0_and_1(name: str, value: Tensor) -> Tensor:
    """`value` itself, if each of its numbers is in [0, 1]; nan is not."""
    bad = ~((value >= 0) & (value <= 1))
    if _any(bad):
        got, place = _first(value, bad)
        raise ValueError(f"{name}: expected numbers in [0, 1], got {got:g}{place}")
    return value


def _any(bad: Tensor) -> bool:
    """Whether one is true; False where no number can be looked at."""
    try:
        return bool(bad.any())
    except RuntimeError:  # on the meta device, in vmap and in export, as torch says
        return False


def _first(value: Tensor, bad: Tensor) -> tuple[float, str]:
    """The first number of `value` that is bad, and where it is."""
    where = tuple(bad.nonzero()[0].tolist())
    return value[where].item(), f" at {list(where)}" if where else ""
