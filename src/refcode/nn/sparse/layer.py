"""An embedding as a layer, which has a table of its own."""

import torch
from torch import Tensor, nn

from refcode.nn import _checks
from refcode.nn.sparse.embedding import embedding


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
        TypeError: a size or padding_idx is no int.
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
            None
            if padding_idx is None
            else _checks.row("padding_idx", padding_idx, num_embeddings)
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
        cls,
        embeddings: Tensor,
        freeze: bool = True,
        padding_idx: int | None = None,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
    ) -> "Embedding":
        """A layer whose table is `embeddings` itself, not a copy; frozen if wanted."""
        if _checks.tensor("embeddings", embeddings).ndim != 2:
            raise ValueError(
                f"embeddings: expected shape (num_embeddings, embedding_dim), "
                f"got {tuple(embeddings.shape)}"
            )
        rows, columns = embeddings.shape
        return cls(
            rows,
            columns,
            padding_idx,
            max_norm,
            norm_type,
            scale_grad_by_freq,
            sparse,
            _weight=embeddings,
            _freeze=freeze,
        )

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
