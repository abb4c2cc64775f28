"""Broadcasting: shapes are matched from the last dimension, and size 1 is stretched."""

from collections.abc import Sequence

from refcode.tensors import _checks


def broadcast_shapes(*shapes: Sequence[int] | int) -> tuple[int, ...]:
    """The shape that tensors of these shapes have together, in `a + b` for instance.

    Args:
        *shapes: any number of shapes; an int n stands for the shape (n,).

    Returns:
        In each dimension, counted from the last, the one size that is not 1, or else
            1; a dimension that a shape lacks counts as 1. No shape at all gives ().

    Raises:
        TypeError: a shape is neither an int nor a sequence of ints.
        ValueError: two shapes disagree in a dimension, or a size is negative.

    Source:
        https://docs.pytorch.org/docs/stable/notes/broadcasting.html

    Examples:
        ```python
        from refcode.tensors import broadcast_shapes

        print(broadcast_shapes((2, 1), (3,)))
        #> (2, 3)
        print(broadcast_shapes((2, 1), (0,)))
        #> (2, 0)
        try:
            broadcast_shapes((2, 3), (2,))
        except ValueError as error:
            print(error)
            #> shapes (2, 3) and (2,) do not broadcast: dimension -1 is 3 and 2
        ```
    """
    checked = [
        _checks.sizes("shapes", (shape,) if isinstance(shape, int) else shape)
        for shape in shapes
    ]
    ndim = max(map(len, checked), default=0)
    return tuple(_common_size(checked, dim) for dim in range(-ndim, 0))


def _common_size(shapes: list[tuple[int, ...]], dim: int) -> int:
    """The size in dimension `dim` (-1 is the last) that all shapes can have there."""
    found: dict[int, tuple[int, ...]] = {}  # size (not 1): the first shape with it
    for shape in shapes:
        if len(shape) >= -dim and shape[dim] != 1:
            found.setdefault(shape[dim], shape)
    if len(found) > 1:
        (size, shape), (other_size, other) = list(found.items())[:2]
        raise ValueError(
            f"shapes {shape} and {other} do not broadcast: "
            f"dimension {dim} is {size} and {other_size}"
        )
    return next(iter(found), 1)


def broadcast_strides(
    shape: Sequence[int], stride: Sequence[int], new_shape: Sequence[int]
) -> tuple[int, ...]:
    """The strides with which the same memory shows a tensor broadcast to `new_shape`.

    A stretched dimension has stride 0: every index along it reads the same cell. That
    is how `expand` repeats elements without copying them.

    Args:
        shape: the sizes of the tensor.
        stride: one stride for each dimension, in elements.
        new_shape: the sizes wanted; as many dimensions or more.

    Returns:
        The strides of `tensor.expand(new_shape)`, in elements.

    Raises:
        TypeError: an argument is not a sequence of ints.
        ValueError: shape does not broadcast to new_shape; a number is negative; shape
            and stride are not of the same length.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html

    Examples:
        ```python
        import torch

        from refcode.tensors import broadcast_strides

        column = torch.arange(2).reshape(2, 1)
        print(column.stride())
        #> (1, 1)
        print(broadcast_strides(column.shape, column.stride(), (4, 2, 3)))
        #> (0, 1, 0)
        ```
    """
    shape, stride = _checks.shape_and_stride(shape, stride)
    new_shape = _checks.sizes("new_shape", new_shape)
    if broadcast_shapes(shape, new_shape) != new_shape:
        raise ValueError(
            f"new_shape: expected one that shape {shape} broadcasts to, got {new_shape}"
        )
    result: list[int] = []  # built from the last dimension to the first
    for dim in range(-1, -len(new_shape) - 1, -1):
        if dim >= -len(shape) and shape[dim] == new_shape[dim]:
            result.append(stride[dim])  # kept
        elif dim < -max(len(shape), 1) and new_shape[dim] == 1:
            result.append(new_shape[dim + 1] * result[-1])  # new, of size 1: unused
        else:
            result.append(0)  # stretched: address(i) = address(0) for every i
    return tuple(reversed(result))
