"""The reference optimizers take the steps that torch's take."""

import inspect

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tally import compared

from refcode import optim

from . import runs

COMBINATIONS = [
    pytest.param(name, options, id=f"{name}-{options}")
    for name in runs.VALUES
    for options in runs.combinations(name)
]
# They choose how the same numbers are computed.
LEFT_OUT = {"foreach", "fused", "capturable", "differentiable"}


def compare(
    name: str,
    options: runs.Options,
    dtype: torch.dtype,
    steps: int,
    which: slice = slice(None),
    seed: int = 0,
    times: float = 1,
) -> None:
    """Run ours and torch's side by side, and compare them after each step."""
    compared(getattr(optim, name))
    params = runs.parameters(name, dtype, seed)[which]
    torch_s = runs.clones(params)
    optimizer = runs.ours(name, params, **options)
    oracle = runs.theirs(name, torch_s, **options)
    for step, grads in enumerate(runs.gradients(params, steps, seed), 1):
        runs.set_gradients(params, grads)
        runs.set_gradients(torch_s, grads)
        optimizer.step()
        oracle.step()
        for p, q in zip(params, torch_s, strict=True):
            found = runs.difference(p, q, times)
            assert not found, (
                f"{name}({options}), step {step}, {tuple(p.shape)}: {found}"
            )
        if step in (1, 2, 10, steps):
            found = runs.state_difference(optimizer, oracle, times)
            assert not found, f"{name}({options}), step {step}: {found}"


@pytest.mark.parametrize(("name", "options"), COMBINATIONS)
def test_a_hundred_steps_with_every_combination_of_options(
    name: str, options: runs.Options
) -> None:
    compare(name, options, torch.float64, 100, slice(0, None, 5))


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("name", runs.VALUES)
def test_a_hundred_steps_in_every_shape_with_the_defaults(
    name: str, dtype: torch.dtype
) -> None:
    compare(name, {}, dtype, 100)


@pytest.mark.parametrize("name", runs.VALUES)
def test_each_option_alone_in_single_precision(name: str) -> None:
    for option, values in runs.VALUES[name].items():
        for value in values:
            options = {"lr": 0.1, option: value}
            if not (name == "SGD" and options.get("nesterov")):  # it needs a momentum
                compare(name, options, torch.float32, 30)


NUMBERS = {
    "lr": st.floats(0, 2),
    "momentum": st.floats(0, 1),
    "dampening": st.floats(-1, 2),
    "weight_decay": st.floats(0, 1),
    "lr_decay": st.floats(0, 1),
    "initial_accumulator_value": st.floats(0, 10),
    "eps": st.floats(1e-4, 10),
    # centered with alpha = 0 is the root of g² − g²: 0, or NaN where torch rounds once
    "alpha": st.floats(0.1, 0.99),
    "rho": st.floats(0, 1),
    "betas": st.tuples(st.floats(0, 0.99), st.floats(0, 0.9999)),
    "momentum_decay": st.floats(0, 10),
    "lambd": st.floats(-0.1, 0.5),
    "t0": st.floats(-5, 20),
    "etas": st.tuples(st.floats(0.01, 0.99), st.floats(1.01, 5)),
    "step_sizes": st.tuples(st.floats(0, 0.1), st.floats(0.1, 5)),
    "beta2_decay": st.floats(-2, 0),
    "d": st.floats(1, 10),
    "ns_steps": st.integers(0, 5),
}


@st.composite
def any_options(draw: st.DrawFn, name: str) -> runs.Options:
    options = {}
    for option, values in runs.VALUES[name].items():
        drawn = NUMBERS.get(option, st.sampled_from(values))
        if name == "Adafactor" and option == "eps":
            drawn = st.tuples(st.none() | st.floats(1e-4, 1), st.floats(1e-4, 1))
        if option == "alpha" and name == "ASGD":
            drawn = st.floats(0, 2)
        options[option] = draw(drawn)
    if name == "SGD" and options["nesterov"]:
        options |= {"momentum": draw(st.floats(0.01, 1)), "dampening": 0}
    return options


@pytest.mark.parametrize("name", runs.VALUES)
@settings(max_examples=20)
@given(st.data(), st.integers(0, 1000))
def test_ten_steps_with_any_options(name: str, data: st.DataObject, seed: int) -> None:
    options = data.draw(any_options(name))
    # A mean of which little is kept, divided by a gradient 10,000 times smaller than
    # the one before, magnifies what was rounded off.
    compare(name, options, torch.float64, 10, seed=seed, times=1000)


def test_the_results_are_equal_where_no_operation_rounds() -> None:
    """With halves and quarters the tolerance is not needed, and the formula is bare."""
    options = {"lr": 0.5, "momentum": 0.5, "dampening": 0.25, "weight_decay": 0.5}
    params = [torch.tensor([8.0, -3.0], requires_grad=True)]
    torch_s = runs.clones(params)
    optimizer, oracle = (
        optim.SGD(params, **options),
        torch.optim.SGD(torch_s, **options),
    )
    for step in range(8):
        for p in (*params, *torch_s):
            p.grad = torch.tensor([step % 3, -1.0])
        optimizer.step()
        oracle.step()
        assert torch.equal(params[0], torch_s[0])


def test_rprop_is_equal_always() -> None:
    """It multiplies by a sign, which rounds nothing: there is nothing to fuse."""
    for options in runs.combinations("Rprop"):
        params = runs.parameters("Rprop", torch.float32)
        torch_s = runs.clones(params)
        optimizer = runs.ours("Rprop", params, **options)
        oracle = runs.theirs("Rprop", torch_s, **options)
        for grads in runs.gradients(params, 50):
            runs.set_gradients(params, grads)
            runs.set_gradients(torch_s, grads)
            optimizer.step()
            oracle.step()
            assert all(map(torch.equal, params, torch_s))


def torch_s_optimizers() -> set[str]:
    return {
        name
        for name in dir(torch.optim)
        if inspect.isclass(found := getattr(torch.optim, name))
        and issubclass(found, torch.optim.Optimizer)
        and found is not torch.optim.Optimizer
    }


def test_only_two_of_torch_s_optimizers_have_no_reference() -> None:
    """LBFGS is 200 lines of line search; SparseAdam is Adam on the rows of a gradient.

    A new optimizer in torch fails this test, and belongs on the page of the optimizers.
    """
    assert set(optim.__all__) == set(runs.VALUES)
    assert torch_s_optimizers() - set(optim.__all__) == {"LBFGS", "SparseAdam"}


@pytest.mark.parametrize("name", runs.VALUES)
def test_arguments_have_torch_s_names_defaults_and_order(name: str) -> None:
    ours = inspect.signature(getattr(optim, name)).parameters
    theirs = inspect.signature(getattr(torch.optim, name)).parameters
    expected = {key: p.default for key, p in theirs.items() if key not in LEFT_OUT}
    assert {key: p.default for key, p in ours.items()} == expected
    positional = [key for key, p in ours.items() if p.kind != p.KEYWORD_ONLY]
    assert list(theirs)[: len(positional)] == positional, (
        "the same call, other meanings"
    )
    tested = set(runs.VALUES[name])
    assert tested == set(expected) - {"params"} - ({"eps"} if name == "Muon" else set())
