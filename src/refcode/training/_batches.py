"""The batches of one epoch; what is no batch is refused."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

import torch
from torch import Tensor, nn
from torch.utils.data import Dataset

from refcode.training._checks import kind

Batches: TypeAlias = Iterable[tuple[Tensor, Tensor]]
# (output, target) -> a mean over the samples
Measure: TypeAlias = Callable[[Tensor, Tensor], Tensor]
Metric: TypeAlias = Callable[[Tensor, Tensor], Tensor | float]


def batches(name: str, data: Batches, model: nn.Module) -> Iterator[Any]:
    """The (input, target) pairs of one epoch, on the device of the model."""
    if isinstance(data, Dataset):
        raise TypeError(
            f"{name}: expected batches, got {kind(data)}, which gives single samples; "
            "wrap it: DataLoader(dataset, batch_size=32)"
        )
    if not isinstance(data, Iterable):
        raise TypeError(
            f"{name}: expected batches, such as a DataLoader or a list, got "
            f"{kind(data)}"
        )
    device = next((p.device for p in model.parameters()), torch.device("cpu"))
    empty = True
    for batch in data:
        if not (
            isinstance(batch, tuple | list)
            and len(batch) == 2
            and all(isinstance(part, Tensor) and part.ndim for part in batch)
        ):
            raise TypeError(
                f"{name}: expected batches (input, target) of two tensors, "
                f"got {_content(batch)}"
            )
        if len(batch[1]) == 0:
            raise ValueError(f"{name}: expected samples in each batch, got none")
        empty = False
        yield batch[0].to(device), batch[1].to(device)
    if empty:
        raise ValueError(
            f"{name}: expected at least one batch, got none: an empty data set, "
            "drop_last=True with fewer samples than a batch, or an iterator that has "
            "been read before"
        )


def _content(batch: object) -> str:
    """What a batch holds, for an error text."""
    if not isinstance(batch, tuple | list):
        return kind(batch)
    kinds = (
        f"a tensor of shape {tuple(part.shape)}"
        if isinstance(part, Tensor)
        else kind(part)
        for part in batch
    )
    return f"{kind(batch)} of {len(batch)}: {', '.join(kinds)}"
