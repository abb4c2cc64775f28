"""`fit` trains as the loop written out by hand does."""

import io
import sys
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import nn
from torch.utils.data import DataLoader

from refcode import data
from refcode.training import History, accuracy, fit
from refcode.training._batches import batches

from .runs import (
    CROSS_ENTROPY,
    VALIDATION,
    adam,
    network,
    same,
    samples,
    sgd,
    shuffled,
    state,
)


def test_the_weights_are_those_of_the_loop_written_out_by_hand() -> None:
    ours, theirs = network(), network()
    torch.manual_seed(4)
    history = fit(ours, shuffled(samples()), CROSS_ENTROPY, sgd(ours), epochs=3)

    torch.manual_seed(4)
    optimizer, loader = sgd(theirs), shuffled(samples())
    means = []
    for _ in range(3):
        theirs.train()
        losses = []
        for x, y in loader:
            optimizer.zero_grad()
            each = nn.functional.cross_entropy(theirs(x), y, reduction="none")
            each.mean().backward()
            optimizer.step()
            losses += each.tolist()
        means.append(sum(losses) / len(losses))
    assert same(state(ours), state(theirs))
    assert history.train_loss == pytest.approx(means, rel=1e-6)  # sums in float32


def test_gradients_from_before_do_not_count() -> None:
    clean, dirty = network(dropout=0.0), network(dropout=0.0)
    for p in dirty.parameters():
        p.grad = torch.full_like(p, 1000.0)
    for model in (clean, dirty):
        fit(model, shuffled(samples()), CROSS_ENTROPY, sgd(model), epochs=1)
    assert same(state(clean), state(dirty))


def test_losses_fall_on_real_data() -> None:
    train, validation, _ = data.digits()
    torch.manual_seed(0)
    model = nn.Sequential(nn.Flatten(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    history = fit(
        model,
        DataLoader(train, batch_size=32, shuffle=True),
        CROSS_ENTROPY,
        torch.optim.Adam(model.parameters(), lr=0.01),
        epochs=5,
        validation=DataLoader(validation, batch_size=64),
        metric=accuracy,
    )
    assert history.train_loss == sorted(history.train_loss, reverse=True)
    assert history.validation_loss[-1] < history.validation_loss[0]
    assert history.validation_metric[-1] > 0.9


@pytest.mark.parametrize("optimizer", [sgd, adam])
def test_a_resumed_run_is_the_uninterrupted_one_bit_for_bit(
    optimizer: Callable[[nn.Module], torch.optim.Optimizer],
) -> None:
    """With dropout, batch norm, momentum and shuffling: all that has a state."""

    def run(model: nn.Module, *arguments: Any, **options: Any) -> History:
        options |= {"validation": VALIDATION, "metric": accuracy}
        return fit(model, *arguments, **options)

    whole, loader = network(), shuffled(samples())
    torch.manual_seed(5)
    uninterrupted = run(whole, loader, CROSS_ENTROPY, optimizer(whole), 6)

    first, loader = network(), shuffled(samples())
    half, file = optimizer(first), io.BytesIO()
    torch.manual_seed(5)
    history = run(first, loader, CROSS_ENTROPY, half, 2)
    checkpoint = {
        "model": first.state_dict(),
        "optimizer": half.state_dict(),
        "history": vars(history),
        "order": loader.generator.get_state(),
        "random": torch.get_rng_state(),
    }
    torch.save(checkpoint, file)
    torch.manual_seed(99)

    file.seek(0)
    loaded = torch.load(file, weights_only=True)
    second, loader = network(), shuffled(samples())
    rest = optimizer(second)
    second.load_state_dict(loaded["model"])
    rest.load_state_dict(loaded["optimizer"])
    loader.generator.set_state(loaded["order"])
    torch.set_rng_state(loaded["random"])
    past = History(**loaded["history"])
    resumed = run(second, loader, CROSS_ENTROPY, rest, 4, history=past)

    assert same(state(whole), state(second))
    assert uninterrupted.best_weights is not None
    assert resumed.best_weights is not None
    assert same(uninterrupted.best_weights, resumed.best_weights)
    for name in ("train_loss", "validation_loss", "validation_metric"):
        assert getattr(uninterrupted, name) == getattr(resumed, name)
        assert len(getattr(resumed, name)) == 6
    assert len(past.train_loss) == 2, "the history given is not written to"


def test_validation_does_not_change_what_is_learned() -> None:
    with_it, without = network(), network()
    for model, validation in ((with_it, VALIDATION), (without, None)):
        torch.manual_seed(6)
        optimizer = sgd(model)
        loader = shuffled(samples())
        fit(model, loader, CROSS_ENTROPY, optimizer, 4, validation=validation)
    assert same(state(with_it), state(without))


def test_modes_are_set_for_each_epoch() -> None:
    model, modes = network(), []
    model.register_forward_pre_hook(lambda module, _: modes.append(module.training))
    model.eval()
    train = [samples().tensors]
    fit(model, train, CROSS_ENTROPY, sgd(model), epochs=2, validation=VALIDATION)
    assert modes == [True, False, True, False]
    assert not any(module.training for module in model.modules())
    fit(model, train, CROSS_ENTROPY, sgd(model), epochs=1)
    assert not model.training, "without validation as well"


def test_progress_is_shown_on_stderr_if_wanted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    model, train = network(), [samples().tensors]
    arguments = (model, train, CROSS_ENTROPY, sgd(model), 3)
    fit(*arguments, validation=VALIDATION)
    assert capsys.readouterr() == ("", "")
    fit(*arguments, validation=VALIDATION, progress=True)
    out, err = capsys.readouterr()
    assert out == ""
    assert "3/3" in err
    assert "train=" in err
    assert "validation=" in err


def test_a_bar_without_tqdm_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    model, train = network(), [samples().tensors]
    fit(model, train, CROSS_ENTROPY, sgd(model), 1)
    with pytest.raises(ModuleNotFoundError, match="pip install tqdm"):
        fit(model, train, CROSS_ENTROPY, sgd(model), 1, progress=True)


def test_batches_come_to_the_device_of_the_model() -> None:
    elsewhere = nn.Linear(3, 3, device="meta")
    ((x, y),) = batches("train", VALIDATION, elsewhere)
    assert x.is_meta
    assert y.is_meta
