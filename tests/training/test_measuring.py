"""Evaluation measures and trains nothing; `accuracy` counts what is right."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.utils.data import DataLoader

from refcode.training import accuracy, evaluate

from .runs import CROSS_ENTROPY, VALIDATION, network, same, samples, state


def test_evaluation_trains_nothing_and_has_no_dropout() -> None:
    model = network()
    x, y = samples().tensors
    before, random = state(model), torch.get_rng_state()
    loss, right = evaluate(model, [(x, y)], CROSS_ENTROPY, accuracy)
    assert same(before, state(model)), "weights and running statistics are untouched"
    assert all(p.grad is None for p in model.parameters())
    assert torch.equal(random, torch.get_rng_state()), "dropout would draw numbers"
    assert not model.training
    output = model(x)
    assert loss == CROSS_ENTROPY(output, y).item()
    assert right == accuracy(output, y).item()


def test_evaluation_builds_no_graph() -> None:
    needs_grad = []

    def remember(output: Tensor, target: Tensor) -> Tensor:
        needs_grad.append(output.requires_grad)
        return CROSS_ENTROPY(output, target)

    evaluate(network(), VALIDATION, remember)
    assert needs_grad == [False]
    assert torch.is_grad_enabled()


@pytest.mark.parametrize("half", [0.5, torch.tensor([0.5]), np.float32(0.5)])
def test_a_metric_may_be_a_float_as_well(half: Any) -> None:
    _, metric = evaluate(network(), VALIDATION, CROSS_ENTROPY, lambda *_: half)
    assert metric == 0.5
    assert isinstance(metric, float)


@pytest.mark.parametrize("size", [1, 2, 7, 8, 25, 26, 100])
def test_means_do_not_depend_on_the_batch_size(size: int) -> None:
    dataset, model = samples(), network()
    whole = evaluate(model, [dataset.tensors], CROSS_ENTROPY, accuracy)
    batches = DataLoader(dataset, batch_size=size)
    parts = evaluate(model, batches, CROSS_ENTROPY, accuracy)
    assert parts == pytest.approx(whole, rel=1e-6)  # float32 sums in another order


def test_accuracy_counts_right_predictions() -> None:
    scores = torch.tensor([[0.1, 0.7, 0.2], [0.6, 0.3, 0.1], [0.2, 0.2, 0.6]])
    assert accuracy(scores, torch.tensor([1, 0, 1])).item() == pytest.approx(2 / 3)
    assert accuracy(torch.tensor([-1.0, 1.0, 0.0]), torch.tensor([0, 1, 1])) == 2 / 3
    logits, target = torch.tensor([[0.1], [-0.1]]), torch.tensor([[1.0], [1.0]])
    assert accuracy(logits, target) == 0.5
    maps = torch.randn(2, 4, 5, 6)  # (N, C, H, W)
    assert accuracy(maps, maps.argmax(1)) == 1
    assert accuracy(torch.zeros(0, 3), torch.zeros(0).long()).isnan()


@pytest.mark.parametrize(
    ("output", "target"),
    [((4, 1), (4,)), ((4,), (4, 1)), ((4, 3), (3,)), ((4, 3), (4, 1)), ((), (1,))],
)
def test_accuracy_refuses_what_would_be_broadcast(
    output: tuple[int, ...], target: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match=r"target: expected the shape of the output"):
        accuracy(torch.zeros(output), torch.zeros(target))


def test_accuracy_takes_scores_and_no_predicted_classes() -> None:
    """Of classes 1 and 2 as logits, each says yes: all would be right."""
    predicted, target = torch.tensor([1, 2, 2]), torch.tensor([2, 1, 2])
    with pytest.raises(
        TypeError, match=r"output: .* scores or logits, got torch\.int64"
    ):
        accuracy(predicted, target)
    for output, other, name in (([0.5], target, "output"), (target / 2, [1], "target")):
        with pytest.raises(TypeError, match=rf"{name}: expected a torch.Tensor, got l"):
            accuracy(output, other)  # type: ignore[arg-type]
