"""What cannot train is refused, in words that say why."""

from collections.abc import Iterator
from typing import Any

import pytest
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from refcode.training import accuracy, evaluate, fit

from .runs import CROSS_ENTROPY, VALIDATION, network, same, samples, sgd


def test_a_loss_of_nan_names_the_place_and_the_cause() -> None:
    x, y = samples().tensors
    bad = x.clone()
    bad[9, 1] = float("nan")
    model = network()
    after_one = network()
    torch.manual_seed(0)
    fit(after_one, [(x[:8], y[:8])], CROSS_ENTROPY, sgd(after_one), 1)
    torch.manual_seed(0)
    train = [(x[:8], y[:8]), (bad[8:], y[8:])]
    with pytest.raises(
        FloatingPointError,
        match=r"^train, epoch 0, batch 1: the loss is nan; the input holds nan or inf",
    ):
        fit(model, train, CROSS_ENTROPY, sgd(model), 1)
    assert same(dict(model.named_parameters()), dict(after_one.named_parameters())), (
        "the step is not taken"
    )


def test_a_loss_that_is_not_finite_says_where_it_came_from() -> None:
    x = torch.ones(4, 1)
    model = nn.Linear(1, 1)

    def told(train: Any, loss_fn: Any = None, lr: float = 0.1, epochs: int = 9) -> str:
        model.load_state_dict({"weight": torch.ones(1, 1), "bias": torch.zeros(1)})
        optimizer = torch.optim.SGD(model.parameters(), lr=lr)
        with pytest.raises(FloatingPointError) as raised:
            fit(model, train, loss_fn or nn.MSELoss(), optimizer, epochs)
        return str(raised.value)

    inf = torch.full((4, 1), float("inf"))
    assert "loss is inf; the target holds nan or inf" in told([(x, inf)])
    assert "the input holds nan or inf" in told([(inf, x)])
    big = torch.full((4, 1), 1e18)
    text = told([(x, x), (big, -100 * big)])
    assert text.startswith("train, epoch 0, batch 1: the loss is inf; input, target")
    text = told([(x, -x)], nn.L1Loss(), lr=float("inf"))
    assert text.startswith("train, epoch 1, batch 0: the loss is ")
    assert "the weights hold nan or inf since an earlier step" in text
    text = told([(x, x)], lambda out, y: (out - y).mean().log())
    assert "loss is -inf; input, target and weights are finite" in text


def test_a_validation_loss_of_nan_names_the_epoch() -> None:
    model = network()
    x, y = VALIDATION[0]
    with pytest.raises(
        FloatingPointError, match=r"validation, epoch 0, batch 0: .* input holds nan"
    ):
        fit(
            model,
            [samples().tensors],
            CROSS_ENTROPY,
            sgd(model),
            1,
            validation=[(x * float("nan"), y)],
        )


def read_before() -> Iterator[Any]:
    yield samples().tensors


@pytest.mark.parametrize(
    "empty",
    [
        [],
        DataLoader(TensorDataset(torch.zeros(0, 3), torch.zeros(0).long())),
        DataLoader(samples(5), batch_size=8, drop_last=True),
        [(torch.zeros(0, 3), torch.zeros(0).long())],
    ],
    ids=["list", "data set", "drop_last", "batch"],
)
def test_an_epoch_without_samples_is_refused(empty: Any) -> None:
    model = network()
    with pytest.raises(ValueError, match=r"train: expected .* got none"):
        fit(model, empty, CROSS_ENTROPY, sgd(model), 1)
    with pytest.raises(ValueError, match=r"validation, epoch 0: .* got none"):
        fit(
            model,
            [samples().tensors],
            CROSS_ENTROPY,
            sgd(model),
            1,
            validation=empty,
        )
    with pytest.raises(ValueError, match=r"data: expected .* got none"):
        evaluate(model, empty, CROSS_ENTROPY)


def test_an_iterator_is_empty_the_second_time() -> None:
    model = network()
    with pytest.raises(ValueError, match="an iterator that has been read before"):
        fit(model, read_before(), CROSS_ENTROPY, sgd(model), 2)


def test_wrong_arguments_are_named() -> None:
    model, train = network(), [samples().tensors]
    good = {
        "model": model,
        "train": train,
        "loss_fn": CROSS_ENTROPY,
        "optimizer": sgd(model),
        "epochs": 1,
    }
    other = sgd(network())
    for change, error, text in [
        ({"model": nn.Linear}, TypeError, "model: .* got the class Linear"),
        ({"model": "net"}, TypeError, "model: expected an nn.Module, got str"),
        ({"loss_fn": nn.MSELoss}, TypeError, "loss_fn: .* got the class MSELoss"),
        ({"loss_fn": "mse"}, TypeError, "loss_fn: .* got str"),
        ({"optimizer": torch.optim.SGD}, TypeError, "optimizer: .* the class SGD"),
        ({"optimizer": model}, TypeError, "optimizer: .* got Sequential"),
        ({"optimizer": other}, ValueError, "optimizer: .* holds none of them"),
        ({"epochs": 2.0}, TypeError, "epochs: expected an int, got float"),
        ({"epochs": 0}, ValueError, "epochs: expected at least 1, got 0"),
        ({"train": samples()}, TypeError, "train: .* got TensorDataset, .* DataLoader"),
        ({"train": None}, TypeError, "train: .* a DataLoader or a list, got NoneType"),
        ({"train": [1]}, TypeError, r"train: .* batches \(input, target\).* got int"),
        ({"train": [train[0][:1]]}, TypeError, r"got tuple of 1: a tensor of shape"),
        ({"train": [(*train[0], train[0][1])]}, TypeError, "got tuple of 3: a tensor"),
        ({"train": [["a", train[0][1]]]}, TypeError, "got list of 2: str, a tensor"),
        ({"train": [(torch.ones(()),) * 2]}, TypeError, r"a tensor of shape \(\)"),
        ({"validation": samples()}, TypeError, "validation, epoch 0: .*TensorDataset"),
        ({"metric": accuracy}, ValueError, "metric: expected validation data"),
        ({"metric": 1, "validation": train}, TypeError, "metric: .* got int"),
        ({"history": {}}, TypeError, r"history: expected a History, got dict; History"),
    ]:
        with pytest.raises(error, match=text):  # type: ignore[call-overload]
            fit(**{**good, **change})  # type: ignore[arg-type, dict-item]


def test_a_loss_must_be_one_number() -> None:
    model, train = network(), [samples().tensors]
    each = nn.CrossEntropyLoss(reduction="none")
    with pytest.raises(ValueError, match=r"loss_fn: .* shape \(26,\); use reduction"):
        fit(model, train, each, sgd(model), 1)
    with pytest.raises(TypeError, match="loss_fn: expected to return a tensor, got fl"):
        evaluate(model, train, lambda output, target: 0.0)  # type: ignore[arg-type, return-value]
    with pytest.raises(TypeError, match=r"loss_fn: .* the class CrossEntropyLoss"):
        evaluate(model, train, nn.CrossEntropyLoss)  # type: ignore[arg-type]


def test_a_loss_that_does_not_lead_back_to_the_weights_is_refused() -> None:
    train, text = [samples().tensors], "loss_fn: .* a graph behind it, got one without"

    def of_classes(output: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return (output.argmax(dim=1) != target).float().mean()

    model = network()
    for loss_fn, grad, frozen in (
        (of_classes, True, False),
        (CROSS_ENTROPY, False, False),
        (CROSS_ENTROPY, True, True),
    ):
        model.requires_grad_(not frozen)
        with torch.set_grad_enabled(grad), pytest.raises(ValueError, match=text):
            fit(model, train, loss_fn, sgd(model), 1)


def test_evaluation_names_wrong_arguments_too() -> None:
    model, data = network(), [samples().tensors]
    for arguments, text in [
        ((len, data, CROSS_ENTROPY), "model: expected an nn.Module, got builtin_func"),
        ((model, None, CROSS_ENTROPY), "data: expected batches, .* got NoneType"),
        ((model, data, CROSS_ENTROPY, nn.L1Loss), "metric: .* got the class L1Loss"),
    ]:
        with pytest.raises(TypeError, match=text):
            evaluate(*arguments)  # type: ignore[arg-type]


def test_a_metric_must_be_one_number() -> None:
    model, data = network(), [samples().tensors]
    for value, got in [
        (None, "NoneType"),
        (torch.ones(3), r"shape \(3,\)"),
        (torch.tensor(1j), r"shape \(\), torch.complex64"),
    ]:
        with pytest.raises(TypeError, match=f"metric: .* one number, got {got}"):
            evaluate(model, data, CROSS_ENTROPY, lambda *_, value=value: value)
