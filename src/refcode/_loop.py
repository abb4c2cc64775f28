"""What the training loop needs besides its four steps: batches, checks, a bar."""

from collections.abc import Iterable, Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.utils.data import Dataset

Batches = Iterable[tuple[Tensor, Tensor]]


def bar(epochs: range, wanted: bool) -> Any:
    """The epochs, with a progress bar on stderr if that is wanted."""
    if not wanted:
        return epochs
    try:
        from tqdm import tqdm
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "progress=True needs tqdm; run: pip install tqdm"
        ) from error
    return tqdm(epochs, unit="epoch")


def show(bar: Any, history: Any) -> None:
    """Put the newest losses beside the bar, if there is one."""
    if not isinstance(bar, range):
        losses = {"train": history.train_loss, "validation": history.validation_loss}
        bar.set_postfix({name: values[-1] for name, values in losses.items() if values})


def check(model: nn.Module, loss_fn: Any, optimizer: Optimizer, epochs: int) -> None:
    """Refuse what cannot train, before the first batch."""
    if not isinstance(model, nn.Module):
        raise TypeError(f"model: expected an nn.Module, got {_kind(model)}")
    check_function("loss_fn", loss_fn)
    if not isinstance(optimizer, Optimizer):
        raise TypeError(
            f"optimizer: expected a torch.optim.Optimizer, got {_kind(optimizer)}"
        )
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    if held.isdisjoint(map(id, model.parameters())):
        raise ValueError(
            "optimizer: expected one that holds parameters of the model, got one that "
            "holds none of them; build it last, from model.parameters()"
        )
    if not isinstance(epochs, int):
        raise TypeError(f"epochs: expected an int, got {_kind(epochs)}")
    if epochs < 1:
        raise ValueError(f"epochs: expected at least 1, got {epochs}")


def check_function(name: str, function: Any) -> None:
    """Refuse a class: `nn.MSELoss` is called with options, `nn.MSELoss()` with data."""
    if isinstance(function, type) or not callable(function):
        raise TypeError(
            f"{name}: expected a function of (output, target), or a module such as "
            f"nn.MSELoss(), got {_kind(function)}"
        )


def check_history(history: Any, validation: Any, metric: Any) -> None:
    """Refuse to go on with other measurements: the lists would no longer fit."""
    if not hasattr(history, "train_loss"):
        raise TypeError(
            f"history: expected a History, got {_kind(history)}; History(**loaded) "
            "makes one"
        )
    if metric is not None:
        check_function("metric", metric)
        if validation is None:
            raise ValueError("metric: expected validation data as well, got none")
    if history.train_loss and (
        bool(history.validation_loss) != (validation is not None)
        or bool(history.validation_metric) != (metric is not None)
    ):
        raise ValueError(
            "history: expected one with the same measurements; it was written "
            f"{_with(history.validation_loss)} validation data and "
            f"{_with(history.validation_metric)} a metric"
        )


def batches(name: str, data: Batches, model: nn.Module) -> Iterator[Any]:
    """The (input, target) pairs of one epoch, on the device of the model."""
    if isinstance(data, Dataset):
        raise TypeError(
            f"{name}: expected batches, got {_kind(data)}, which gives single samples; "
            "wrap it: DataLoader(dataset, batch_size=32)"
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


def check_loss(loss: Any, where: str, model: nn.Module, x: Tensor, y: Tensor) -> None:
    """Refuse a loss that would ruin the weights, and say what made it so."""
    if not isinstance(loss, Tensor):
        raise TypeError(f"loss_fn: expected to return a tensor, got {_kind(loss)}")
    if loss.numel() != 1:
        raise ValueError(
            f"loss_fn: expected to return one number, got shape {tuple(loss.shape)}; "
            "use reduction='mean'"
        )
    if loss.isfinite():
        return
    if not x.isfinite().all():
        why = "the input holds nan or inf: mend the data"
    elif not y.isfinite().all():
        why = "the target holds nan or inf: mend the data"
    elif not all(p.isfinite().all() for p in model.parameters()):
        why = (
            "the weights hold nan or inf since an earlier step: lower the learning "
            "rate or clip the gradients"
        )
    else:
        why = (
            "input, target and weights are finite, so it arose between them: numbers "
            "grew too large (lower the learning rate, scale the input), or a log, "
            "division or root met 0 (take a loss that works on logits)"
        )
    raise FloatingPointError(f"{where}: the loss is {loss.item()}; {why}")


def _with(values: list[float]) -> str:
    return "with" if values else "without"


def _kind(value: object) -> str:
    """What a value is, for an error text."""
    return (
        f"the class {value.__name__}"
        if isinstance(value, type)
        else type(value).__name__
    )


def _content(batch: object) -> str:
    """What a batch holds, for an error text."""
    if not isinstance(batch, tuple | list):
        return _kind(batch)
    kinds = (
        f"a tensor of shape {tuple(part.shape)}"
        if isinstance(part, Tensor)
        else _kind(part)
        for part in batch
    )
    return f"{_kind(batch)} of {len(batch)}: {', '.join(kinds)}"
