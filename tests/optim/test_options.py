"""Options that make no sense are refused, by name, where torch refuses them."""

import math
from typing import Any

import pytest
import torch

from refcode import optim

from . import runs

NUMBERS = (-1.0, -1e-9, 0, 0.5, 1.0, 1.5, 3)
PAIRS = ((0.0, 0.0), (0.9, 1.0), (1.0, 0.5), (-0.1, 0.9), (0.9, -0.1), (0.5, 0.999))
CANDIDATES: dict[str, tuple[Any, ...]] = {
    "betas": PAIRS,
    "etas": ((0.5, 1.2), (0.0, 1.2), (1.0, 1.2), (0.5, 1.0), (1.2, 0.5), (-0.5, 2.0)),
    "step_sizes": ((1e-6, 50), (50, 1e-6)),
    "adjust_lr_fn": (None, "original", "match_rms_adamw", "adamw", ""),
    # What torch's first step refuses has a test of its own.
    "ns_steps": (0, 1, 5, 99),
    "ns_coefficients": ((3.4445, -4.7750, 2.0315), [2, -1.5, 0.5]),
}
# Nothing is asked of them, in torch and here: flags, and what only the steps can tell.
FREE = {"nesterov", "maximize", "amsgrad", "centered", "decoupled_weight_decay"}
FREE |= {"ns_coefficients", "ns_steps", "step_sizes", "dampening", "lambd", "t0"}


def weight() -> torch.Tensor:
    return torch.ones(2, 2, requires_grad=True)


def candidates(name: str, option: str) -> tuple[Any, ...]:
    if (name, option) == ("Adafactor", "eps"):
        return ((None, 0), (None, -1.0), (-1.0, 1e-3), (0, 0), (1e-3, 1e-3))
    return CANDIDATES.get(option, NUMBERS)


@pytest.mark.parametrize("name", runs.VALUES)
def test_what_torch_refuses_is_refused_by_name_and_nothing_else(name: str) -> None:
    refused = set()
    for option in runs.VALUES[name].keys() | {"lr", "eps"} & runs.VALUES[name].keys():
        for value in candidates(name, option):
            try:
                runs.theirs(name, [weight()], **{option: value})
            except ValueError:
                refused.add(option)
                with pytest.raises(ValueError, match=rf"^{option}: expected .*, got "):
                    runs.ours(name, [weight()], **{option: value})
            else:
                runs.ours(name, [weight()], **{option: value})
    free = FREE | ({"alpha"} if name == "ASGD" else set())
    # True and 1 are the same, so nesterov without momentum is among the candidates
    assert refused - {"nesterov"} == runs.VALUES[name].keys() - free


def test_sgd_refuses_nesterov_where_torch_does() -> None:
    for momentum in (0, 0.9):
        for dampening in (0, 0.1, -0.1):
            options = {"momentum": momentum, "dampening": dampening, "nesterov": True}
            if momentum and not dampening:
                optim.SGD([weight()], **options)
                continue
            with pytest.raises(ValueError, match="Nesterov momentum requires"):
                torch.optim.SGD([weight()], **options)
            with pytest.raises(
                ValueError, match=r"nesterov: expected False with .*True"
            ):
                optim.SGD([weight()], **options)


@pytest.mark.parametrize("name", runs.VALUES)
def test_nan_and_words_are_refused(name: str) -> None:
    """torch.optim.SGD takes NaN for a learning rate; here it is refused everywhere."""
    with pytest.raises(ValueError, match="lr: expected a number >= 0, got nan"):
        runs.ours(name, [weight()], lr=math.nan)
    with pytest.raises(TypeError, match="lr: expected a number, got '1e-3'"):
        runs.ours(name, [weight()], lr="1e-3")


def test_numbers_of_numpy_and_ints_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    for lr in (1, True, numpy.float32(0.5), numpy.float64(0.5), numpy.int64(1)):
        optim.Adam([weight()], lr=lr, betas=(0, 0))


@pytest.mark.parametrize("name", runs.VALUES)
def test_the_options_of_a_group_are_checked_too(name: str) -> None:
    """torch checks only what the constructor is given."""
    groups = [{"params": [weight()], "lr": -1.0}]
    runs.theirs(name, [dict(group) for group in groups])
    with pytest.raises(ValueError, match=r"lr: expected a number >= 0, got -1\.0"):
        runs.ours(name, groups)
    optimizer = runs.ours(name, [weight()])
    with pytest.raises(ValueError, match=r"lr: expected a number >= 0, got -1\.0"):
        optimizer.add_param_group({"params": [weight()], "lr": -1.0})
    assert len(optimizer.param_groups) == 1


def test_pairs_must_be_pairs_of_numbers() -> None:
    for optimizer, option in (("Adam", "betas"), ("Rprop", "etas")):
        for value in (0.9, None, (0.9,), (0.5, 1.2, 0.9), {0.5, 1.2}):
            with pytest.raises(ValueError, match=rf"{option}: expected 2 numbers, got"):
                runs.ours(optimizer, [weight()], **{option: value})
    with pytest.raises(TypeError, match="betas: expected a number, got None"):
        optim.Adam([weight()], betas=(0.9, None))
    with pytest.raises(ValueError, match="step_sizes: expected 2 numbers, got 50"):
        optim.Rprop([weight()], step_sizes=50)
    for option in ("etas", "step_sizes"):
        with pytest.raises(TypeError, match=rf"{option}: expected a number, got 'a'"):
            optim.Rprop([weight()], **{option: ("a", 1.2)})
    for eps in ((0.1,), 1e-3, None):
        with pytest.raises(ValueError, match="eps: expected None or a number, and a"):
            optim.Adafactor([weight()], eps=eps)
    for eps, found in ((("", 1e-3), "''"), ((None, None), "None")):
        with pytest.raises(TypeError, match=f"eps: expected a number, got {found}"):
            optim.Adafactor([weight()], eps=eps)
    for optimizer, option in (("ASGD", "t0"), ("SGD", "dampening"), ("Muon", "eps")):
        with pytest.raises(TypeError, match=rf"{option}: expected a number, got '1'"):
            runs.ours(optimizer, [weight()], **{option: "1"})


def test_muon_asks_for_matrices() -> None:
    for shape in ((), (3,), (2, 3, 4)):
        w = torch.ones(shape, requires_grad=True)
        with pytest.raises(ValueError, match="only supports 2D parameters"):
            torch.optim.Muon([w])
        with pytest.raises(ValueError, match="params: expected 2-D parameters only"):
            optim.Muon([w])
        optimizer = optim.Muon([weight()])
        with pytest.raises(ValueError, match="params: expected 2-D parameters only"):
            optimizer.add_param_group({"params": iter([weight(), w])})
        assert len(optimizer.param_groups) == 1


def test_muon_refuses_at_once_what_torch_refuses_in_its_first_step() -> None:
    for option, value, says in (
        ("ns_steps", 100, "ns_steps: expected an int below 100, got 100"),
        ("ns_steps", 2.5, r"ns_steps: expected an int below 100, got 2\.5"),
        ("ns_coefficients", (1, 2), "ns_coefficients: expected 3 numbers, got"),
        ("ns_coefficients", "abc", "ns_coefficients: expected a number, got 'a'"),
    ):
        w = weight()
        w.grad = torch.ones_like(w)
        optimizer = torch.optim.Muon([w], **{option: value})
        with pytest.raises((TypeError, ValueError)):
            optimizer.step()
        with pytest.raises((TypeError, ValueError), match=says):
            optim.Muon([weight()], **{option: value})


@pytest.mark.parametrize("name", runs.VALUES)
def test_sparse_complex_and_whole_numbers_are_refused_by_name(name: str) -> None:
    w = weight()
    optimizer = runs.ours(name, [w])
    w.grad = torch.eye(2).to_sparse()
    with pytest.raises(TypeError, match=r"params: .*dense gradients, .*sparse_coo"):
        optimizer.step()
    w = torch.ones(2, 2, dtype=torch.complex64, requires_grad=True)
    optimizer = runs.ours(name, [w])
    w.grad = torch.ones(2, 2, dtype=torch.complex64)
    with pytest.raises(TypeError, match=r"params: expected real .*complex64"):
        optimizer.step()
    assert torch.equal(w, torch.ones(2, 2)), "nothing was changed"
    w = torch.ones(2, 2, dtype=torch.int64)  # torch takes it, as it needs no gradient
    optimizer = runs.ours(name, [w])
    w.grad = torch.ones_like(w)
    with pytest.raises(TypeError, match=r"params: expected real floating.*int64"):
        optimizer.step()


def test_a_base_class_is_no_optimizer_yet() -> None:
    from refcode.optim._base import Reference

    with pytest.raises(TypeError, match="must be a dict"):
        optim.SGD([weight()]).add_param_group([weight()])  # type: ignore[arg-type]
    with pytest.raises(NotImplementedError):
        Reference([weight()])
