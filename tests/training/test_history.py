"""The history holds each epoch, and the weights of the best one."""

import copy

import pytest
import torch
from torch import nn

from refcode.training import History, accuracy, evaluate, fit

from .runs import (
    CROSS_ENTROPY,
    VALIDATION,
    network,
    same,
    samples,
    sgd,
    shuffled,
    state,
)


def test_best_weights_are_those_of_the_best_epoch() -> None:
    model = network(dropout=0.0)
    optimizer, loader = sgd(model, lr=0.6), shuffled(samples())
    states, history = [], None
    for _ in range(8):
        history = fit(
            model,
            loader,
            CROSS_ENTROPY,
            optimizer,
            epochs=1,
            validation=VALIDATION,
            history=history,
        )
        states.append(state(model))
    assert history is not None
    losses, best = history.validation_loss, history.best_epoch
    assert best is not None
    assert losses[best] == min(losses)
    assert 0 < best < 7, "choose another rate: the best epoch must be in between"
    assert history.best_weights is not None
    assert same(history.best_weights, states[best])
    model.load_state_dict(history.best_weights)
    assert evaluate(model, VALIDATION, CROSS_ENTROPY)[0] == min(losses)


def test_the_best_weights_are_a_copy() -> None:
    model = network()
    train = [samples().tensors]
    history = fit(model, train, CROSS_ENTROPY, sgd(model), 1, validation=VALIDATION)
    kept = copy.deepcopy(history.best_weights)
    with torch.no_grad():
        for p in model.parameters():
            p.zero_()
    assert kept is not None
    assert history.best_weights is not None
    assert same(kept, history.best_weights)


def test_the_first_of_equal_epochs_is_the_best() -> None:
    assert History(validation_loss=[2.0, 1.0, 1.0]).best_epoch == 1
    assert History().best_epoch is None
    model = network(dropout=0.0)
    nothing = torch.optim.SGD(model[4].parameters(), lr=0.0)  # type: ignore[index]
    model[1] = nn.Identity()  # type: ignore[operator]
    first = state(model)
    train = [samples().tensors]
    history = fit(model, train, CROSS_ENTROPY, nothing, 2, validation=VALIDATION)
    assert history.validation_loss[0] == history.validation_loss[1]
    assert history.best_weights is not None
    assert same(history.best_weights, first)


def test_without_validation_no_epoch_is_the_best() -> None:
    model = network()
    history = fit(model, [samples().tensors], CROSS_ENTROPY, sgd(model), 2)
    assert len(history.train_loss) == 2
    assert history.validation_loss == history.validation_metric == []
    assert history.best_epoch is history.best_weights is None


def test_a_history_goes_on_with_the_same_measurements_only() -> None:
    model, measured = network(), {"validation": VALIDATION}
    parts = (model, [samples().tensors], CROSS_ENTROPY, sgd(model), 1)
    bare, full = fit(*parts), fit(*parts, **measured, metric=accuracy)
    with pytest.raises(ValueError, match="without validation data and without a met"):
        fit(*parts, **measured, history=bare)
    with pytest.raises(ValueError, match="with validation data and with a metric"):
        fit(*parts, **measured, history=full)
