"""The training loop: what every project writes, small enough to be read.

Each batch takes four steps: forward, clear the gradients, backward, update. Around them
stand what a loop needs in order to be trusted: a mean over samples, an evaluation that
trains nothing, and the weights of the best epoch.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from refcode import _loop
from refcode._loop import Batches

Measure = Callable[[Tensor, Tensor], Tensor]  # of (output, target), a mean over samples


@dataclass
class History:
    """What a training run has written down, epoch by epoch, counted from 0.

    It holds plain lists and tensors: `torch.save(vars(history), file)` is loaded by
    `History(**torch.load(file))`.

    Attributes:
        train_loss: the mean loss over the samples of each epoch, measured while the
            weights changed, with dropout on.
        validation_loss: the mean loss after each epoch, with dropout off. Empty
            without validation data.
        validation_metric: the mean metric, likewise. Empty without a metric.
        best_weights: a copy of `model.state_dict()` after the epoch with the lowest
            validation loss. None without validation data.

    Example:
        ```python
        from refcode.training import History

        history = History(validation_loss=[0.5, 0.25, 0.375])
        print(history.best_epoch)
        #> 1
        ```
    """

    train_loss: list[float] = field(default_factory=list)
    validation_loss: list[float] = field(default_factory=list)
    validation_metric: list[float] = field(default_factory=list)
    best_weights: dict[str, Any] | None = None

    @property
    def best_epoch(self) -> int | None:
        """The epoch with the lowest validation loss, the first of equals."""
        losses = self.validation_loss
        return losses.index(min(losses)) if losses else None


def fit(
    model: nn.Module,
    train: Batches,
    loss_fn: Measure,
    optimizer: Optimizer,
    epochs: int,
    *,
    validation: Batches | None = None,
    metric: Measure | None = None,
    history: History | None = None,
    progress: bool = False,
) -> History:
    """Train a model in place, and return what happened.

    The model ends with the weights of the last epoch, in evaluation mode. Those of the
    best epoch: `model.load_state_dict(history.best_weights)`.

    Args:
        model: any module. While it trains, all of its parts are in training mode.
        train: batches `(input, target)`, both with the samples in dimension 0: a
            `DataLoader`, as a rule with `shuffle=True`, or a list. It is read once an
            epoch, and each batch is moved to the device of the model.
        loss_fn: `loss_fn(output, target)` gives the mean loss of a batch.
        optimizer: one that was built from the parameters of this model, and whose
            `step()` needs no closure.
        epochs: how many times to read `train`, 1 or more.
        validation: batches like those of `train`, of samples that are not in it;
            measured after each epoch, never learned from.
        metric: `metric(output, target)` gives the mean of a batch; measured on
            `validation`.
        history: what an earlier call returned. The epochs are added to a copy of it.
            To go on exactly, load the states of model and optimizer as well, and those
            of the random generators.
        progress: show a bar on stderr; this needs tqdm.

    Returns:
        The `History` of all epochs. It shares no memory with the model.

    Raises:
        TypeError: an argument, or a batch, is of the wrong kind.
        ValueError: there is no batch; the optimizer holds no parameter of the model;
            epochs is less than 1; the loss is not one number; there is a metric but no
            validation data; history was written with other measurements.
        FloatingPointError: a loss is nan or inf. The text names epoch and batch, and
            where the first of these numbers came from; the step is not taken.

    Source:
        https://docs.pytorch.org/tutorials/beginner/introyt/trainingyt.html

    Example:
        ```python
        import torch
        from torch import nn
        from torch.utils.data import DataLoader, TensorDataset

        from refcode.training import fit

        torch.manual_seed(0)
        x = torch.arange(8.0).view(8, 1) / 8
        train = DataLoader(TensorDataset(x, 2 * x + 1), batch_size=4, shuffle=True)
        model = nn.Linear(1, 1)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        history = fit(model, train, nn.MSELoss(), optimizer, epochs=100)
        print(len(history.train_loss), history.train_loss[-1] < 1e-6)
        #> 100 True
        print(round(model.weight.item(), 2), round(model.bias.item(), 2))
        #> 2.0 1.0
        ```
    """
    _loop.check(model, loss_fn, optimizer, epochs)
    history = History() if history is None else copy.deepcopy(history)
    _loop.check_history(history, validation, metric)
    done = len(history.train_loss)
    bar = _loop.bar(range(done, done + epochs), progress)
    for epoch in bar:
        model.train()
        total, samples = 0.0, 0
        for number, (x, y) in enumerate(_loop.batches("train", train, model)):
            loss = loss_fn(model(x), y)  # 1. forward
            _loop.check_loss(loss, f"train, epoch {epoch}, batch {number}", model, x, y)
            optimizer.zero_grad()  # 2. clear the gradients of the batch before
            loss.backward()  # 3. backward
            optimizer.step()  # 4. update
            total += loss.item() * len(y)  # the last batch may be smaller
            samples += len(y)
        history.train_loss.append(total / samples)
        if validation is not None:
            where = f"validation, epoch {epoch}"
            value, score = evaluate(model, validation, loss_fn, metric, name=where)
            history.validation_loss.append(value)
            if score is not None:
                history.validation_metric.append(score)
            if history.best_epoch == epoch:  # state_dict() alone would go on changing
                history.best_weights = copy.deepcopy(model.state_dict())
        _loop.show(bar, history)
    model.eval()
    return history


@torch.no_grad()
def evaluate(
    model: nn.Module,
    data: Batches,
    loss_fn: Measure,
    metric: Measure | None = None,
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
    _loop.check_function("loss_fn", loss_fn)
    model.eval()
    totals, samples = [0.0, 0.0], 0
    for number, (x, y) in enumerate(_loop.batches(name, data, model)):
        output = model(x)
        loss = loss_fn(output, y)
        _loop.check_loss(loss, f"{name}, batch {number}", model, x, y)
        totals[0] += loss.item() * len(y)
        totals[1] += metric(output, y).item() * len(y) if metric else 0.0
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
    if output.shape == target.shape:  # sigmoid(logit) > 0.5 where logit > 0
        return ((output > 0) == (target > 0.5)).float().mean()
    if output.shape[1:2] in [(), (1,)] or output[:, 0].shape != target.shape:
        raise ValueError(
            "target: expected the shape of the output, or (N, ...) for an output "
            f"(N, C, ...) with C > 1; got {tuple(target.shape)} for an output of shape "
            f"{tuple(output.shape)}"
        )
    return (output.argmax(dim=1) == target).float().mean()
