"""Embeddings and one-hot vectors: two ways to turn a class number into a vector."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from refcode.nn import _checks


def one_hot(tensor: Tensor, num_classes: int = -1) -> Tensor:
    """For each class number a vector that is 1 at that position and 0 elsewhere.

    Args:
        tensor: class numbers, any shape `(*)`, int64.
        num_classes: length of the vectors; -1 is the largest number plus 1.

    Returns:
        A new int64 tensor of shape `(*, num_classes)`.

    Raises:
        TypeError: tensor is not int64.
        ValueError: num_classes is below -1, or cannot be taken from an empty tensor.
        IndexError: a number is negative, or not below num_classes.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html

    Examples:
        ```python
        import torch

        from refcode.nn import one_hot

        print(one_hot(torch.tensor([2, 0])))
        #> tensor([[0, 0, 1],
        #>         [1, 0, 0]])
        try:
            one_hot(torch.tensor([2, 0]), num_classes=2)
        except IndexError as error:
            print(error)
            #> tensor: expected 0 to 1, got 2 at [0]
        ```
    """
    _checks.integers("tensor", tensor, torch.int64)
    if tensor.numel() == 0 and num_classes <= 0:
        raise ValueError(
            f"num_classes: expected 1 or more for an empty tensor, got {num_classes}"
        )
    if num_classes < -1:
        raise ValueError(f"num_classes: expected -1 or more, got {num_classes}")
    if num_classes == -1:
        num_classes = int(tensor.max()) + 1
    _checks.in_range("tensor", tensor, num_classes)
    classes = torch.arange(num_classes, device=tensor.device)
    return (tensor[..., None] == classes).to(torch.int64)  # 1 where c == class, else 0


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
        TypeError: input is not int64 or int32.
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
    index = input.long()
    if max_norm is not None:
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
        padding = (index == _row(padding_idx, len(weight)))[..., None]
        _change_gradient(output, lambda gradient: gradient.masked_fill(padding, 0))
    return output


def _change_gradient(t: Tensor, change: Callable[[Tensor], Tensor]) -> None:
    """On its way back through `t`, the gradient is what `change` makes of it."""
    if t.requires_grad:
        t.register_hook(change)


class _SparseRows(torch.autograd.Function):
    """weight[index], with a gradient that stores the rows looked up and no other."""

    @staticmethod
    def forward(ctx: Any, weight: Tensor, index: Tensor) -> Tensor:
        ctx.save_for_backward(index)
        ctx.shape = weight.shape
        return weight[index]

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


def _row(padding_idx: int, rows: int) -> int:
    """padding_idx counted from the first row."""
    if not -rows <= padding_idx < rows:
        raise ValueError(
            f"padding_idx: expected {-rows} to {rows - 1}, as there are {rows} rows, "
            f"got {padding_idx}"
        )
    return padding_idx % rows


class Embedding(nn.Module):
    """A table of vectors, one for each class number, that is learned.

    A drop-in for `torch.nn.Embedding`: same arguments, same `state_dict`, and from the
    same seed the same numbers.

    Args:
        num_embeddings: how many vectors.
        embedding_dim: how long each is.
        padding_idx: a row that starts at 0 and gets no gradient.
        max_norm: as in `embedding`.
        norm_type: as in `embedding`.
        scale_grad_by_freq: as in `embedding`.
        sparse: as in `embedding`.
        _weight: the table, if there is one already.
        _freeze: whether the table is not learned.
        device: where the table is made.
        dtype: its dtype; None is torch's default.

    Attributes:
        weight: parameter of shape `(num_embeddings, embedding_dim)`, drawn from the
            normal distribution with mean 0 and standard deviation 1.

    Raises:
        ValueError: a size is negative, there is no row padding_idx, or _weight has
            another shape.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html

    Examples:
        ```python
        import torch

        from refcode.nn import Embedding

        layer = Embedding(4, 2, padding_idx=0)
        print(layer)
        #> Embedding(4, 2, padding_idx=0)
        print(layer(torch.tensor([[0, 1, 3]])).shape)
        #> torch.Size([1, 3, 2])
        print(layer(torch.tensor(0)))
        #> tensor([0., 0.], grad_fn=<SelectBackward0>)
        ```
    """

    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        padding_idx: int | None = None,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
        _weight: Tensor | None = None,
        _freeze: bool = False,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        self.num_embeddings = _checks.size("num_embeddings", num_embeddings)
        self.embedding_dim = _checks.size("embedding_dim", embedding_dim)
        self.padding_idx = (
            None if padding_idx is None else _row(padding_idx, num_embeddings)
        )
        self.max_norm, self.norm_type = max_norm, norm_type
        self.scale_grad_by_freq, self.sparse = scale_grad_by_freq, sparse
        shape = (num_embeddings, embedding_dim)
        if _weight is None:
            table = torch.empty(shape, device=device, dtype=dtype)
        else:
            table = _checks.shape("_weight", _weight, shape)
        self.weight = nn.Parameter(table, requires_grad=not _freeze)
        if _weight is None:
            self.reset_parameters()

    @classmethod
    def from_pretrained(
        cls, embeddings: Tensor, freeze: bool = True, **options: Any
    ) -> "Embedding":
        """A layer whose table is `embeddings` itself, not a copy; frozen if wanted."""
        if _checks.tensor("embeddings", embeddings).ndim != 2:
            raise ValueError(
                f"embeddings: expected shape (num_embeddings, embedding_dim), "
                f"got {tuple(embeddings.shape)}"
            )
        rows, columns = embeddings.shape
        return cls(rows, columns, _weight=embeddings, _freeze=freeze, **options)

    def reset_parameters(self) -> None:
        """Draw the table anew; the row padding_idx is 0."""
        nn.init.normal_(self.weight)
        if self.padding_idx is not None:
            with torch.no_grad():
                self.weight[self.padding_idx] = 0

    def forward(self, input: Tensor) -> Tensor:
        return embedding(
            input,
            self.weight,
            self.padding_idx,
            self.max_norm,
            self.norm_type,
            self.scale_grad_by_freq,
            self.sparse,
        )

    def extra_repr(self) -> str:
        text = f"{self.num_embeddings}, {self.embedding_dim}"
        if self.padding_idx is not None:
            text += f", padding_idx={self.padding_idx}"
        if self.max_norm is not None:
            text += f", max_norm={self.max_norm}"
        if self.norm_type != 2:
            text += f", norm_type={self.norm_type}"
        if self.scale_grad_by_freq:
            text += f", scale_grad_by_freq={self.scale_grad_by_freq}"
        return text + (", sparse=True" if self.sparse else "")
