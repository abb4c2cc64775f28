"""When can the same memory be seen in another shape? The rule behind `Tensor.view`.

The elements of a tensor, read in row order, fall into *runs*: stretches in which each
element lies the same number of cells after the one before. Neighbouring dimensions are
in one run when stepping once along the outer one is stepping over the whole inner one:

    stride[i] == size[i + 1] · stride[i + 1]

Where a transpose or a slice has broken this equation, one run ends and the next begins.
A run is evenly spaced, so it can be cut into any sizes that multiply to its length. A
dimension that reached across two runs would need two strides, and it has only one.
Hence the rule: **a view exists exactly if every new dimension can be cut from one
run.** Otherwise the elements must be copied, which `Tensor.reshape` does and
`Tensor.view` refuses to do.
"""

from collections.abc import Sequence
from math import prod

from refcode.tensors import _checks
from refcode.tensors.contiguity import contiguous_strides


def contiguous_runs(
    shape: Sequence[int], stride: Sequence[int]
) -> tuple[tuple[int, int], ...]:
    """The evenly spaced runs that a tensor's dimensions form, outermost first.

    Args:
        shape: the sizes of the tensor.
        stride: one stride for each dimension, in elements.

    Returns:
        `(length, step)` for each run: its k-th element lies `k · step` cells after its
            first one. A contiguous tensor is a single run with step 1.

    Raises:
        TypeError: shape or stride is not a sequence of ints.
        ValueError: a number is negative, or the two are not of the same length.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html

    Examples:
        ```python
        import torch

        from refcode.tensors import contiguous_runs

        x = torch.arange(24).reshape(2, 3, 4)
        print(contiguous_runs(x.shape, x.stride()))
        #> ((24, 1),)
        half = x[:, :, ::2]  # every second cell: still one run
        print(contiguous_runs(half.shape, half.stride()))
        #> ((12, 2),)
        rows = x[:, :2]  # the last row of each block is left out
        print(contiguous_runs(rows.shape, rows.stride()))
        #> ((2, 12), (8, 1))
        ```
    """
    shape, stride = _checks.shape_and_stride(shape, stride)
    if not shape:
        return ((1, 1),)  # a 0-d tensor is one element
    runs = [(shape[-1], stride[-1])]
    for size, step in zip(shape[-2::-1], stride[-2::-1], strict=True):
        inner, inner_step = runs[-1]
        # stride[i] == size[i + 1] · stride[i + 1]; along a size of 1 nothing steps
        if size == 1 or step == inner * inner_step:
            runs[-1] = (size * inner, inner_step)
        else:
            runs.append((size, step))
    return tuple(reversed(runs))


def view_strides(
    shape: Sequence[int], stride: Sequence[int], new_shape: Sequence[int]
) -> tuple[int, ...] | None:
    """The strides with which the same memory shows `new_shape`, None if there are none.

    Args:
        shape: the sizes of the tensor.
        stride: one stride for each dimension, in elements.
        new_shape: the sizes wanted, for as many elements; one may be -1, then it is
            whatever the others leave.

    Returns:
        The strides of `tensor.view(new_shape)`, in elements. None where `view` raises
            "view size is not compatible with input tensor's size and stride", and
            where `reshape` therefore copies.

    Raises:
        TypeError: an argument is not a sequence of ints.
        ValueError: new_shape is for another number of elements, or holds more than one
            -1, or a -1 that could be any number; a number is negative; shape and
            stride are not of the same length.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html

    Examples:
        ```python
        import torch

        from refcode.tensors import view_strides

        x = torch.arange(6).reshape(2, 3)
        print(view_strides(x.shape, x.stride(), (3, 2)))
        #> (2, 1)
        print(view_strides(x.T.shape, x.T.stride(), (6,)))
        #> None
        print(view_strides(x.T.shape, x.T.stride(), (3, 1, -1)))
        #> (1, 6, 3)
        ```
    """
    shape, stride = _checks.shape_and_stride(shape, stride)
    new_shape = _fill_in(new_shape, prod(shape))

    if prod(shape) == 0:  # no element, no memory: every shape is possible
        return stride if new_shape == shape else contiguous_strides(new_shape)

    new_stride: list[int] = []  # built from the last dimension to the first
    left = list(new_shape)
    for length, step in reversed(contiguous_runs(shape, stride)):
        taken = 1  # how many of the run's elements the dimensions cut so far hold
        while left and (taken < length or left[-1] == 1):
            new_stride.append(taken * step)  # one step out is over all taken so far
            taken *= left.pop()
        if taken != length:  # the dimension reaches into the next run
            return None
    return tuple(reversed(new_stride))


def _fill_in(new_shape: Sequence[int], numel: int) -> tuple[int, ...]:
    """`new_shape` with its -1, if it has one, replaced by the size for `numel`."""
    wanted = _checks.ints("new_shape", new_shape)
    if min(wanted, default=0) < -1 or wanted.count(-1) > 1:
        raise ValueError(f"new_shape: expected sizes and at most one -1, got {wanted}")
    known = prod(size for size in wanted if size != -1)
    if -1 in wanted and known == 0:
        raise ValueError(
            f"new_shape: expected a shape in which -1 stands for one size only, "
            f"got {wanted}: beside a 0 it could be any"
        )
    if known != numel and not (-1 in wanted and numel % known == 0):
        raise ValueError(f"new_shape: expected one for {numel} elements, got {wanted}")
    return tuple(numel // known if size == -1 else size for size in wanted)
