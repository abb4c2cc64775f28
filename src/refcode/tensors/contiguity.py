"""Contiguous: the elements lie in memory in row order, one after the other."""

from collections.abc import Sequence
from math import prod

from refcode.tensors import _checks


def contiguous_strides(shape: Sequence[int]) -> tuple[int, ...]:
    """The strides that torch gives a new tensor of this shape.

    The last dimension steps by one cell, and each dimension before it steps over
    everything behind it. A size of 0 counts as 1, so that no stride is ever 0.

    Args:
        shape: the sizes of the tensor.

    Returns:
        One stride for each dimension, in elements: those of `torch.empty(shape)`.

    Raises:
        TypeError: shape is not a sequence of ints.
        ValueError: a size is negative.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stride.html

    Examples:
        ```python
        import torch

        from refcode.tensors import contiguous_strides

        print(contiguous_strides((2, 3, 4)))
        #> (12, 4, 1)
        print(torch.empty(2, 3, 4).stride())
        #> (12, 4, 1)
        ```
    """
    stride = []
    step = 1
    for size in reversed(_checks.sizes("shape", shape)):
        stride.append(step)  # stride[d] = Π size[e] over all e > d
        step *= max(size, 1)
    return tuple(reversed(stride))


def is_contiguous(shape: Sequence[int], stride: Sequence[int]) -> bool:
    """Whether a tensor of this shape and stride is contiguous.

    Its strides must be the contiguous ones, but only where a stride is ever used: a
    dimension of size 1 is never stepped along, and a tensor without elements is
    contiguous whatever its strides are.

    Args:
        shape: the sizes of the tensor.
        stride: one stride for each dimension, in elements.

    Returns:
        What `Tensor.is_contiguous()` says.

    Raises:
        TypeError: shape or stride is not a sequence of ints.
        ValueError: a number is negative, or the two are not of the same length.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html

    Examples:
        ```python
        import torch

        from refcode.tensors import is_contiguous

        x = torch.arange(6).reshape(2, 3)
        print(is_contiguous(x.shape, x.stride()))
        #> True
        print(is_contiguous(x.T.shape, x.T.stride()))
        #> False
        print(is_contiguous((3, 1), (1, 99)))  # size 1: its stride is never used
        #> True
        ```
    """
    shape, stride = _checks.shape_and_stride(shape, stride)
    if prod(shape) == 0:
        return True
    wanted = contiguous_strides(shape)
    return all(
        size == 1 or step == want
        for size, step, want in zip(shape, stride, wanted, strict=True)
    )
