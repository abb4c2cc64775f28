"""The data sets are whole, their parts have nothing in common, and none peeks."""

import subprocess
import sys
from collections.abc import Callable
from importlib import metadata

import pytest
import torch
from sklearn import datasets
from sklearn.utils import Bunch
from torch import Tensor

from refcode.data import Split, breast_cancer, digits

SETS = pytest.mark.parametrize(
    ("load", "source"),
    [(digits, datasets.load_digits), (breast_cancer, datasets.load_breast_cancer)],
    ids=["digits", "breast_cancer"],
)
Load = Callable[..., Split]


def rows(split: Split) -> list[tuple[float, ...]]:
    """Every sample with its label, in an order that does not depend on the split."""
    parts = [
        torch.cat([x.flatten(1).double(), y.view(-1, 1).double()], dim=1)
        for x, y in (part.tensors for part in split)
    ]
    return sorted(map(tuple, torch.cat(parts).tolist()))


@SETS
def test_the_parts_make_up_the_whole_and_have_no_sample_in_common(
    load: Load, source: Callable[[], Bunch]
) -> None:
    """Each sample is there as often as in the source: so none is in two parts."""
    bunch = source()
    x = torch.tensor(bunch.data).float().double()
    whole = torch.cat([x, torch.tensor(bunch.target).view(-1, 1)], dim=1)
    assert rows(load(raw=True)) == sorted(map(tuple, whole.tolist()))


@SETS
def test_three_fifths_train(load: Load, source: Callable[[], Bunch]) -> None:
    total = len(source().data)
    train, validation, test = (len(part) for part in load())
    assert validation == test == total // 5
    assert train == total - 2 * (total // 5)


@SETS
def test_a_seed_gives_the_same_parts_and_another_seed_others(
    load: Load, source: object
) -> None:
    for a, b in zip(load(3), load(3), strict=True):
        assert all(map(torch.equal, a.tensors, b.tensors))
    assert not torch.equal(load(3).train.tensors[0], load(4).train.tensors[0])


@SETS
def test_parts_and_labels_are_the_same_raw_or_not(load: Load, source: object) -> None:
    for a, b in zip(load(raw=True), load(), strict=True):
        assert torch.equal(a.tensors[1], b.tensors[1])
        assert a.tensors[0].shape == b.tensors[0].shape


@SETS
def test_loading_draws_no_random_numbers(load: Load, source: object) -> None:
    before = torch.get_rng_state()
    load()
    assert torch.equal(before, torch.get_rng_state())


def standardised(x: Tensor, train: Tensor, dims: tuple[int, ...]) -> Tensor:
    mean, std = train.mean(dims, keepdim=True), train.std(dims, keepdim=True)
    return ((x - mean) / std).float()


@pytest.mark.parametrize(
    ("load", "dims"), [(digits, (0, 1, 2, 3)), (breast_cancer, (0,))]
)
def test_every_part_is_standardised_by_the_training_part_alone(
    load: Load, dims: tuple[int, ...]
) -> None:
    raw = load(raw=True)
    known = raw.train.tensors[0].double()
    for before, after in zip(raw, load(), strict=True):
        expected = standardised(before.tensors[0].double(), known, dims)
        torch.testing.assert_close(after.tensors[0], expected)
    train, validation, _ = (part.tensors[0] for part in load())
    assert train.mean(dims).abs().max() < 1e-5
    assert (train.std(dims) - 1).abs().max() < 1e-5
    assert validation.mean(dims).abs().max() > 1e-3, "it has a mean of its own"


def test_the_images_are_the_images() -> None:
    (x, y), _, _ = (part.tensors for part in digits(raw=True))
    assert x.shape == (1079, 1, 8, 8)
    assert (x.dtype, y.dtype, y.shape) == (torch.float32, torch.int64, (1079,))
    assert (x.min(), x.max()) == (0, 16)
    assert torch.equal(x, x.round())
    assert y.unique().tolist() == list(range(10))
    zeros = x[y == 0].mean(0)[0]
    assert zeros[3:5, 3:5].mean() < zeros[1:7, 2:6].mean(), "a 0 has a hole"


def test_labels_fit_the_logits_of_one_output() -> None:
    for part in breast_cancer():
        x, y = part.tensors
        assert (x.dtype, x.shape[1:]) == (torch.float32, (30,))
        assert (y.dtype, y.shape) == (torch.float32, (len(x), 1))
        assert set(y.unique().tolist()) == {0.0, 1.0}
        assert x.isfinite().all()


@SETS
def test_without_scikit_learn_it_says_what_to_install(
    load: Load, source: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    with pytest.raises(ModuleNotFoundError, match="pip install scikit-learn"):
        load()


@SETS
def test_a_wrong_seed_is_named(load: Load, source: object) -> None:
    with pytest.raises(TypeError, match="seed: expected an int, got str"):
        load("0")


@SETS
def test_the_licence_that_is_named_is_that_of_the_package(
    load: Load, source: Callable[..., Bunch]
) -> None:
    licence = metadata.metadata("scikit-learn")["License-Expression"]
    assert f"is under {licence};" in (load.__doc__ or "")


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = (
        "import sys, refcode.data, refcode.training; "
        "print([m for m in ('sklearn', 'scipy', 'matplotlib') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout == "[]\n", run.stderr
