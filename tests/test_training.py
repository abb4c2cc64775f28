"""`fit` trains as the loop written out by hand does, and says what is wrong."""

import copy
import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

from refcode import _loop, data
from refcode.training import History, accuracy, evaluate, fit

State = dict[str, Any]


def samples(n: int = 26, seed: int = 0) -> TensorDataset:
    """Points of three classes that a small network can tell apart."""
    noise = torch.Generator().manual_seed(seed)
    y = torch.arange(n) % 3
    x = torch.eye(3)[y] + 0.3 * torch.randn(n, 3, generator=noise)
    return TensorDataset(x, y)


def shuffled(dataset: TensorDataset) -> DataLoader[Any]:
    """Batches of 8, the last one smaller, in an order of their own."""
    order = torch.Generator().manual_seed(1)
    return DataLoader(dataset, batch_size=8, shuffle=True, generator=order)


def network(dropout: float = 0.5) -> nn.Module:
    """One with all that behaves in another way in training: dropout and batch norm."""
    torch.manual_seed(2)
    return nn.Sequential(
        nn.Linear(3, 8),
        nn.BatchNorm1d(8),
        nn.ReLU(),
        nn.Dropout(dropout),
        nn.Linear(8, 3),
    )


def sgd(model: nn.Module, lr: float = 0.1) -> torch.optim.Optimizer:
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)


def adam(model: nn.Module) -> torch.optim.Optimizer:
    return torch.optim.Adam(model.parameters(), lr=0.01)


def state(model: nn.Module) -> State:
    return copy.deepcopy(model.state_dict())


def same(a: State, b: State) -> bool:
    return a.keys() == b.keys() and all(torch.equal(a[key], b[key]) for key in a)


CROSS_ENTROPY = nn.CrossEntropyLoss()
VALIDATION = [tuple(samples(9, seed=3).tensors)]


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


@pytest.mark.parametrize("size", [1, 2, 7, 8, 25, 26, 100])
def test_means_do_not_depend_on_the_batch_size(size: int) -> None:
    dataset, model = samples(), network()
    whole = evaluate(model, [dataset.tensors], CROSS_ENTROPY, accuracy)
    batches = DataLoader(dataset, batch_size=size)
    parts = evaluate(model, batches, CROSS_ENTROPY, accuracy)
    assert parts == pytest.approx(whole, rel=1e-6)  # float32 sums in another order


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


def test_a_history_goes_on_with_the_same_measurements_only() -> None:
    model, train = network(), [samples().tensors]
    optimizer = sgd(model)
    bare = fit(model, train, CROSS_ENTROPY, optimizer, 1)
    full = fit(
        model,
        train,
        CROSS_ENTROPY,
        optimizer,
        1,
        validation=VALIDATION,
        metric=accuracy,
    )
    with pytest.raises(ValueError, match="without validation data and without a met"):
        fit(
            model,
            train,
            CROSS_ENTROPY,
            optimizer,
            1,
            history=bare,
            validation=VALIDATION,
        )
    with pytest.raises(ValueError, match="with validation data and with a metric"):
        fit(
            model,
            train,
            CROSS_ENTROPY,
            optimizer,
            1,
            history=full,
            validation=VALIDATION,
        )


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
    ((x, y),) = _loop.batches("train", VALIDATION, elsewhere)
    assert x.is_meta
    assert y.is_meta


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


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = (
        "import sys, refcode.data, refcode.training; "
        "print([m for m in ('sklearn', 'scipy', 'matplotlib') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout == "[]\n", run.stderr
