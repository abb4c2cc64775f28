"""Embedding: a class number as a row of a table."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from refcode.nn import _checks


def embedding(
    input: Tensor,
    weight: Tensor,
    padding_idx: int | None = None,
    max_norm: float | None = None,
    norm_type: float = 2.0,
    scale_grad_by_freq: bool = False,
    sparse: bool = False,
) -> Tensor:
    """Looks rows up in a table: output[i] = weight[input[i]].

    It is `one_hot(input) @ weight` without the multiplications by 0.

    Args:
        input: row numbers, any shape `(*)`, int64 or int32.
        weight: the table, of shape `(num_embeddings, embedding_dim)`.
        padding_idx: a row whose gradient is always 0; negative counts from the end.
        max_norm: rows that are looked up and are longer are first shortened to this
            length, **in weight itself**.
        norm_type: the p of the p-norm that max_norm is about.
        scale_grad_by_freq: divide a row's gradient by the times it was looked up.
        sparse: make the gradient of weight a sparse tensor of the rows looked up.

    Returns:
        A new tensor of shape `(*, embedding_dim)`, dtype as weight.

    Raises:
        TypeError: input is not int64 or int32; padding_idx is no int, or max_norm or
            norm_type no number.
        ValueError: weight is not 2-D, or has no row padding_idx.
        IndexError: weight has no row of that number; a negative one does not count from
            the end.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html

    Examples:
        ```python
        import torch

        from refcode.nn import embedding

        weight = torch.tensor([[0.0, 1.0], [10.0, 11.0], [20.0, 21.0]])
        print(embedding(torch.tensor([2, 0, 2]), weight))
        #> tensor([[20., 21.],
        #>         [ 0.,  1.],
        #>         [20., 21.]])
        try:
            embedding(torch.tensor([[0, 1], [2, 3]]), weight)
        except IndexError as error:
            print(error)
            #> input: expected 0 to 2, got 3 at [1, 1]
        ```
    """
    _checks.integers("input", input, torch.int64, torch.int32)
    if _checks.tensor("weight", weight).ndim != 2:
        raise ValueError(
            f"weight: expected shape (num_embeddings, embedding_dim), "
            f"got {tuple(weight.shape)}"
        )
    _checks.in_range("input", input, len(weight))
    if padding_idx is not None:
        padding_idx = _checks.row("padding_idx", padding_idx, len(weight))
    index = input.long()
    if max_norm is not None:
        _checks.number("max_norm", max_norm)
        _checks.number("norm_type", norm_type)
        _shorten(weight, index.flatten(), max_norm, norm_type)
    if sparse:
        output: Tensor = _SparseRows.apply(weight, index)  # type: ignore[no-untyped-call]
    else:
        output = weight[index]

    # The values stay as they are; what follows changes the gradient only.
    if scale_grad_by_freq:
        times = index.flatten().bincount(minlength=len(weight))[index]
        _change_gradient(output, lambda gradient: gradient / times[..., None])
    if padding_idx is not None:
        padding = (index == padding_idx)[..., None]
        _change_gradient(output, lambda gradient: gradient.masked_fill(padding, 0))
    return output


def _change_gradient(t: Tensor, change: Callable[[Tensor], Tensor]) -> None:
    """On its way back through `t`, the gradient is what `change` makes of it."""
    if t.requires_grad:
        t.register_hook(change)


class _SparseRows(torch.autograd.Function):
    """weight[index], with a gradient that stores the rows looked up and no other."""

    @staticmethod
    def forward(weight: Tensor, index: Tensor) -> Tensor:
        return weight[index]

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor, Tensor], output: Tensor) -> None:
        weight, index = inputs
        ctx.save_for_backward(index)
        ctx.shape = weight.shape

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        (index,) = ctx.saved_tensors
        rows = gradient.reshape(index.numel(), ctx.shape[1])
        sparse = torch.sparse_coo_tensor(
            index.reshape(1, -1), rows, ctx.shape, check_invariants=False
        )
        return sparse, None


@torch.no_grad()
def _shorten(weight: Tensor, rows: Tensor, max_norm: float, p: float) -> None:
    """Scale those of `rows` in weight that are longer than max_norm down to it."""
    norms = torch.linalg.vector_norm(weight[rows], p, dim=1, keepdim=True)
    scaled = weight[rows] * (max_norm / (norms + 1e-7))  # 1e-7: as torch has it
    weight[rows] = torch.where(norms > max_norm, scaled, weight[rows])
