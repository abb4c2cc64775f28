"""The training loop: four steps for each batch, and a validation after each epoch."""

import copy

from torch import nn
from torch.optim import Optimizer

from refcode.training import _bar, _checks
from refcode.training._batches import Batches, Measure, Metric, batches
from refcode.training.history import History
from refcode.training.measuring import evaluate


def fit(
    model: nn.Module,
    train: Batches,
    loss_fn: Measure,
    optimizer: Optimizer,
    epochs: int,
    *,
    validation: Batches | None = None,
    metric: Metric | None = None,
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
            epochs is less than 1; the loss is not one number, or no weight is behind
            it; there is a metric but no validation data; history was written with other
            measurements.
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
    _checks.arguments(model, loss_fn, optimizer, epochs)
    history = History() if history is None else copy.deepcopy(history)
    _checks.history(history, validation, metric)
    done = len(history.train_loss)
    bar = _bar.bar(range(done, done + epochs), progress)
    for epoch in bar:
        model.train()
        total, samples = 0.0, 0
        for number, (x, y) in enumerate(batches("train", train, model)):
            loss = loss_fn(model(x), y)  # 1. forward
            _checks.loss(loss, f"train, epoch {epoch}, batch {number}", model, x, y)
            _checks.traced(loss)
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
        _bar.show(bar, history)
    model.eval()
    return history
