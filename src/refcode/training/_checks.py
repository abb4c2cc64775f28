"""What training asks of its arguments and of each loss."""

from typing import Any

from torch import Tensor, nn
from torch.optim import Optimizer

from refcode.training.history import History


def arguments(
    model: nn.Module, loss_fn: Any, optimizer: Optimizer, epochs: int
) -> None:
    """Refuse what cannot train, before the first batch."""
    module(model)
    function("loss_fn", loss_fn)
    if not isinstance(optimizer, Optimizer):
        raise TypeError(
            f"optimizer: expected a torch.optim.Optimizer, got {kind(optimizer)}"
        )
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    if held.isdisjoint(map(id, model.parameters())):
        raise ValueError(
            "optimizer: expected one that holds parameters of the model, got one that "
            "holds none of them; build it last, from model.parameters()"
        )
    if not isinstance(epochs, int):
        raise TypeError(f"epochs: expected an int, got {kind(epochs)}")
    if epochs < 1:
        raise ValueError(f"epochs: expected at least 1, got {epochs}")


def module(model: Any) -> None:
    if not isinstance(model, nn.Module):
        raise TypeError(f"model: expected an nn.Module, got {kind(model)}")


def function(name: str, function: Any) -> None:
    """Refuse a class: `nn.MSELoss` is called with options, `nn.MSELoss()` with data."""
    if isinstance(function, type) or not callable(function):
        raise TypeError(
            f"{name}: expected a function of (output, target), or a module such as "
            f"nn.MSELoss(), got {kind(function)}"
        )


def history(history: Any, validation: Any, metric: Any) -> None:
    """Refuse to go on with other measurements: the lists would no longer fit."""
    if not isinstance(history, History):
        raise TypeError(
            f"history: expected a History, got {kind(history)}; History(**loaded) "
            "makes one"
        )
    if metric is not None:
        function("metric", metric)
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


def loss(loss: Any, where: str, model: nn.Module, x: Tensor, y: Tensor) -> None:
    """Refuse a loss that would ruin the weights, and say what made it so."""
    if not isinstance(loss, Tensor):
        raise TypeError(f"loss_fn: expected to return a tensor, got {kind(loss)}")
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


def traced(loss: Tensor) -> None:
    """Refuse a loss from which `backward` would not find the weights."""
    if not loss.requires_grad:
        raise ValueError(
            "loss_fn: expected a loss with a graph behind it, got one without: all "
            "weights are frozen, fit was called under torch.no_grad(), or the loss "
            "goes through detach(), argmax() or NumPy"
        )


def score(value: Any) -> float:
    """What a metric returned, if it is one number."""
    try:
        return float(value)
    except (TypeError, ValueError, RuntimeError):
        got = kind(value)
        if hasattr(value, "shape"):
            got = f"shape {tuple(value.shape)}, {value.dtype}"
        raise TypeError(f"metric: expected to return one number, got {got}") from None


def kind(value: object) -> str:
    """What a value is, for an error text."""
    return (
        f"the class {value.__name__}"
        if isinstance(value, type)
        else type(value).__name__
    )


def _with(values: list[float]) -> str:
    return "with" if values else "without"
