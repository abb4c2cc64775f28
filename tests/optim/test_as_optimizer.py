"""The reference optimizers stand in for torch's: groups, closures, schedulers."""

import warnings

import pytest
import torch
from torch import Tensor, nn

from refcode import optim

from . import runs

# The first options are those of the optimizer, the second ones those of a group.
GROUPS: dict[str, tuple[runs.Options, runs.Options]] = {
    "SGD": ({"lr": 0.1}, {"momentum": 0.9, "nesterov": True}),
    "Adagrad": ({"lr": 0.1}, {"lr": 0.5, "initial_accumulator_value": 3.0}),
    "RMSprop": ({"momentum": 0.5}, {"alpha": 0.5, "centered": True}),
    "Adadelta": ({}, {"rho": 0.5, "lr": 0.3}),
    "Adam": ({"lr": 0.1}, {"amsgrad": True, "betas": (0.5, 0.5)}),
    "AdamW": ({"lr": 0.1}, {"weight_decay": 0, "maximize": True}),
    "Adamax": ({"lr": 0.1}, {"betas": (0.5, 0.5)}),
    "NAdam": ({"lr": 0.1}, {"momentum_decay": 0.5}),
    "RAdam": ({"lr": 0.1}, {"betas": (0.5, 0.5)}),
    "ASGD": ({"t0": 3}, {"lr": 0.5, "weight_decay": 0.1}),
    "Rprop": ({}, {"lr": 0.5, "etas": (0.1, 2.0)}),
    "Adafactor": ({}, {"lr": 0.5, "eps": (1e-3, 0.1)}),
    "Muon": ({}, {"lr": 0.5, "nesterov": False, "weight_decay": 0}),
}


def assert_same(params: list[Tensor], torch_s: list[Tensor]) -> None:
    for p, q in zip(params, torch_s, strict=True):
        assert not (found := runs.difference(p, q)), found


@pytest.mark.parametrize("name", runs.VALUES)
def test_each_group_has_its_own_options_and_one_can_come_later(name: str) -> None:
    options, own = GROUPS[name]
    params = runs.parameters(name, torch.float64)
    torch_s = runs.clones(params)
    grads = runs.gradients(params, 20)
    pairs = ((runs.ours, params), (runs.theirs, torch_s))
    for make, (first, *middle, last) in pairs:
        groups = [{"params": [first]}, {"params": iter(middle), **own}]
        optimizer = make(name, groups, **options)
        for step, some in enumerate(grads):
            if step == 10:
                optimizer.add_param_group({"params": last, **own})
            runs.set_gradients([first, *middle, last], some)
            optimizer.step()
    assert_same(params, torch_s)


@pytest.mark.parametrize("name", runs.VALUES)
def test_a_model_learns_the_same_with_both(name: str) -> None:
    """Gradients from backward, of a model that moves; StepLR halves lr on the way."""
    losses = []
    for make in (runs.ours, runs.theirs):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1)).double()
        x, y = torch.randn(16, 4).double(), torch.randn(16, 1).double()
        params = [p for p in model.parameters() if name != "Muon" or p.ndim == 2]
        optimizer = make(name, params, lr=0.01)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 5, gamma=0.5)
        for _ in range(20):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
            scheduler.step()
        losses.append(loss.item())
    # The rounding of each step comes back through the gradient, hence not 1e-13. Muon
    # rounds to bfloat16: of values that differ in the last bit of float64, some are
    # rounded to neighbours there, 0.4 % apart.
    assert losses[0] == pytest.approx(losses[1], rel=1e-2 if name == "Muon" else 1e-10)


@pytest.mark.parametrize("name", runs.VALUES)
def test_a_closure_is_called_once_with_gradients_on_and_its_loss_returned(name) -> None:
    params = runs.parameters(name, torch.float64)
    torch_s = runs.clones(params)
    for make, leaves in ((runs.ours, params), (runs.theirs, torch_s)):
        optimizer = make(name, leaves)
        calls = []

        def closure(leaves=leaves, optimizer=optimizer, calls=calls) -> float:
            optimizer.zero_grad()
            loss = sum((p**2).sum() for p in leaves)
            loss.backward()
            calls.append(torch.is_grad_enabled())
            return loss.item()

        before = sum((p**2).sum().item() for p in leaves)
        with torch.no_grad():
            assert optimizer.step(closure) == pytest.approx(before)
        assert calls == [True]
        assert optimizer.step() is None
        assert torch.is_grad_enabled()
    assert_same(params, torch_s)


@pytest.mark.parametrize("name", runs.VALUES)
def test_a_parameter_without_gradient_is_left_alone(name: str) -> None:
    """Also by weight decay, and its steps are not counted."""
    used, unused = runs.parameters(name, torch.float64)[-1], torch.ones(2, 2)
    optimizer = runs.ours(name, [used, unused.requires_grad_()])
    used.grad = torch.ones_like(used)
    optimizer.step()
    assert torch.equal(unused, torch.ones(2, 2))
    assert name == "Adagrad" or unused not in optimizer.state


@pytest.mark.parametrize("name", runs.VALUES)
def test_the_gradient_is_not_changed_and_the_parameter_stays_what_it_is(name) -> None:
    params = runs.parameters(name, torch.float32)
    optimizer = (
        runs.ours(name, params, weight_decay=0.5)
        if name != "Rprop"
        else (runs.ours(name, params))
    )
    places = [p.data_ptr() for p in params]
    for grads in runs.gradients(params, 3):
        runs.set_gradients(params, grads)
        optimizer.step()
        for p, g in zip(params, grads, strict=True):
            assert g is None or torch.equal(p.grad, g)
            assert p.is_leaf
            assert p.requires_grad
    assert places == [p.data_ptr() for p in params]


@pytest.mark.parametrize("name", runs.VALUES)
def test_the_state_does_not_lie_in_the_gradient(name: str) -> None:
    """zero_grad(set_to_none=False) and backward write into the same gradient again."""
    params = runs.parameters(name, torch.float64)
    torch_s = runs.clones(params)
    options = {"momentum": 0.9} if name in ("SGD", "Muon", "RMSprop") else {}
    for make, leaves in ((runs.ours, params), (runs.theirs, torch_s)):
        optimizer = make(name, leaves, **options)
        for p in leaves:
            p.grad = torch.zeros_like(p)
        for scale in (1.0, -3.0, 0.5):
            optimizer.zero_grad(set_to_none=False)
            for p in leaves:
                p.grad.add_(scale)
            optimizer.step()
    assert_same(params, torch_s)


def test_adafactor_takes_the_eps_of_each_parameter_s_dtype() -> None:
    """torch 2.13 takes that of the first parameter for the whole group."""
    results = []
    for dtypes in (
        [torch.float32],
        [torch.float64],
        [torch.float32, torch.float64],
        [torch.float64, torch.float32],
    ):
        params = [torch.ones(1, dtype=dtype, requires_grad=True) for dtype in dtypes]
        optimizer = optim.Adafactor(params)
        for p in params:
            p.grad = torch.full_like(p, 1e-9)
        optimizer.step()
        results.append({p.dtype: p.item() for p in params})
    single, double, *both = results
    assert both == [single | double] * 2
    assert single[torch.float32] != pytest.approx(double[torch.float64], rel=1e-3)


@pytest.mark.parametrize("name", runs.VALUES)
def test_without_weight_decay_an_infinite_parameter_stays_infinite(name: str) -> None:
    """0 · inf is NaN: with no decay there is no product."""
    for make in (runs.ours, runs.theirs):
        w = torch.full((2, 2), torch.inf, requires_grad=True)
        optimizer = make(name, [w], **({} if name != "AdamW" else {"weight_decay": 0}))
        w.grad = torch.ones(2, 2)
        optimizer.step()
        if name not in ("ASGD", "Adafactor"):  # they use the parameter itself
            assert torch.equal(w, torch.full((2, 2), torch.inf))


def test_hooks_and_parameter_names_work() -> None:
    model = nn.Linear(2, 1)
    optimizer = optim.SGD(model.named_parameters(), lr=0.1)
    assert optimizer.param_groups[0]["param_names"] == ["weight", "bias"]
    called = []
    optimizer.register_step_pre_hook(lambda *_: called.append("before"))
    optimizer.register_step_post_hook(lambda *_: called.append("after"))
    optimizer.step()
    assert called == ["before", "after"]


def test_what_torch_says_of_the_parameters_is_said_here_too() -> None:
    w = torch.ones(2, requires_grad=True)
    for params, error, says in (
        ([], ValueError, "empty parameter list"),
        ([1.0], TypeError, "can only optimize Tensors"),
        (w, TypeError, "should be an iterable"),
        ([w * 2], ValueError, "can't optimize a non-leaf"),
        (
            [{"params": [w]}, {"params": [w]}],
            ValueError,
            "more than one parameter group",
        ),
    ):
        for module in (optim, torch.optim):
            with pytest.raises(error, match=says):
                module.SGD(params)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        optim.SGD([w, w])
    assert "duplicate parameters" in str(caught[0].message)
