"""Measuring a model: means over samples, and nothing is learned."""

import torch
from torch import Tensor, nn

from refcode.training import _checks
from refcode.training._batches import Batches, Measure, Metric, batches


@torch.no_grad()
def evaluate(
    model: nn.Module,
    data: Batches,
    loss_fn: Measure,
    metric: Metric | None = None,
    *,
    name: str = "data",
) -> tuple[float, float | None]:
    """The mean loss and the mean metric over all samples; nothing is learned.

    Args:
        model: any module. It is set to evaluation mode, and left in it.
        data: batches `(input, target)`, both with the samples in dimension 0.
        loss_fn: `loss_fn(output, target)` gives the mean loss of a batch.
        metric: `metric(output, target)` gives the mean of a batch.
        name: what errors call the data.

    Returns:
        `(loss, metric)`, both floats; the metric is None if there is none to measure.
        Each batch counts with its number of samples, so that neither depends on the
        batch size.

    Raises:
        TypeError: an argument, or a batch, is of the wrong kind.
        ValueError: there is no batch; the loss is not one number.
        FloatingPointError: a loss is nan or inf; the text names the batch.

    Source:
        https://docs.pytorch.org/docs/stable/notes/autograd.html#locally-disabling-gradient-computation

    Example:
        ```python
        import torch
        from torch import nn

        from refcode.training import accuracy, evaluate

        model = nn.Identity()
        scores = torch.tensor([[2.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
        data = [(scores[:2], torch.tensor([0, 1])), (scores[2:], torch.tensor([1]))]
        loss, right = evaluate(model, data, nn.CrossEntropyLoss(), accuracy)
        print(round(loss, 3), round(right, 3))
        #> 0.794 0.667
        ```
    """
    _checks.module(model)
    _checks.function("loss_fn", loss_fn)
    if metric is not None:
        _checks.function("metric", metric)
    model.eval()
    totals, samples = [0.0, 0.0], 0
    for number, (x, y) in enumerate(batches(name, data, model)):
        output = model(x)
        loss = loss_fn(output, y)
        _checks.loss(loss, f"{name}, batch {number}", model, x, y)
        totals[0] += loss.item() * len(y)
        totals[1] += _checks.score(metric(output, y)) * len(y) if metric else 0.0
        samples += len(y)
    return totals[0] / samples, totals[1] / samples if metric else None


def accuracy(output: Tensor, target: Tensor) -> Tensor:
    """The share of samples whose class is predicted right.

    Args:
        output: scores `(N, C, ...)` of C > 1 classes, float: the largest one counts. Or
            logits of the shape of `target`, each of which says yes above 0.
        target: the classes `(N, ...)`, integers from 0 to C - 1. Or 0 and 1, of the
            shape of `output`.

    Returns:
        A new 0-d float32 tensor, from 0 to 1; nan if there are no samples.

    Raises:
        TypeError: an argument is no tensor, or output holds no floating point numbers,
            as classes that were predicted already do.
        ValueError: the shapes fit neither case.

    Source:
        https://docs.pytorch.org/tutorials/beginner/basics/optimization_tutorial.html

    Example:
        ```python
        import torch

        from refcode.training import accuracy

        scores = torch.tensor([[0.1, 0.9], [0.8, 0.2]])
        print(accuracy(scores, torch.tensor([1, 1])))
        #> tensor(0.5000)
        logits = torch.tensor([[-3.0], [3.0], [0.5]])  # of class 1
        print(accuracy(logits, torch.tensor([[0.0], [1.0], [1.0]])))
        #> tensor(1.)
        ```
    """
    for name, t in (("output", output), ("target", target)):
        if not isinstance(t, Tensor):
            raise TypeError(f"{name}: expected a torch.Tensor, got {_checks.kind(t)}")
    if not output.is_floating_point():
        raise TypeError(
            f"output: expected floating point scores or logits, got {output.dtype}"
        )
    if output.shape == target.shape:  # sigmoid(logit) > 0.5 where logit > 0
        return ((output > 0) == (target > 0.5)).float().mean()
    if output.shape[1:2] in [(), (1,)] or output[:, 0].shape != target.shape:
        raise ValueError(
            "target: expected the shape of the output, or (N, ...) for an output "
            f"(N, C, ...) with C > 1; got {tuple(target.shape)} for an output of shape "
            f"{tuple(output.shape)}"
        )
    return (output.argmax(dim=1) == target).float().mean()
