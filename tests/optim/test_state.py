"""A run can be saved, and go on in torch's optimizer or in the reference."""

import copy
import io

import pytest
import torch
from torch import Tensor
from torch.optim import Optimizer

from refcode import optim

from . import runs

# Options that make each optimizer keep all the state that it can have.
FULL: dict[str, runs.Options] = {
    "SGD": {"lr": 0.1, "momentum": 0.9},
    "RMSprop": {"momentum": 0.9, "centered": True},
    "Adam": {"amsgrad": True, "weight_decay": 0.1},
    "AdamW": {"amsgrad": True},
    "ASGD": {"lr": 0.1, "t0": 10},
}


def steps(optimizer: Optimizer, params: list[Tensor], grads: list[list[Tensor | None]]):
    for some in grads:
        runs.set_gradients(params, some)
        optimizer.step()


@pytest.mark.parametrize("name", runs.VALUES)
@pytest.mark.parametrize("first", [runs.ours, runs.theirs], ids=["ours", "torch_s"])
@pytest.mark.parametrize("then", [runs.ours, runs.theirs], ids=["ours", "torch_s"])
def test_a_run_goes_on_after_save_and_load(name, first, then) -> None:
    """Saved after 15 steps, by ours or torch's, loaded by either, continued for 15."""
    options = FULL.get(name, {})
    params = runs.parameters(name, torch.float64)
    uninterrupted = runs.clones(params)
    grads = runs.gradients(params, 30)
    steps(runs.theirs(name, uninterrupted, **options), uninterrupted, grads)

    optimizer = first(name, params, **options)
    steps(optimizer, params, grads[:15])
    file = io.BytesIO()
    torch.save(optimizer.state_dict(), file)
    file.seek(0)

    resumed = runs.clones(params)
    optimizer = then(name, resumed, lr=0.7)  # the options are loaded, too
    optimizer.load_state_dict(torch.load(file, weights_only=True))
    steps(optimizer, resumed, grads[15:])
    for p, q in zip(resumed, uninterrupted, strict=True):
        assert not (found := runs.difference(p, q)), found


@pytest.mark.parametrize("name", runs.VALUES)
def test_a_fresh_state_dict_is_torch_s(name: str) -> None:
    """No state before the first step; Adagrad alone makes it at once, like torch's."""
    params = runs.parameters(name, torch.float32)
    state = runs.ours(name, params).state_dict()
    torch_s = runs.theirs(name, runs.clones(params)).state_dict()
    assert state["state"].keys() == torch_s["state"].keys()
    assert bool(state["state"]) == (name == "Adagrad")
    (group,), (torch_group,) = state["param_groups"], torch_s["param_groups"]
    assert group.items() <= torch_group.items()


@pytest.mark.parametrize("name", runs.VALUES)
def test_the_state_is_updated_in_place(name: str) -> None:
    """A state_dict holds the very tensors, which change with the next step."""
    options = FULL.get(name, {})
    params = runs.parameters(name, torch.float64)
    for optimizer in (runs.ours(name, params, **options), runs.theirs(name, params)):
        runs.set_gradients(params, runs.gradients(params, 1)[0])
        optimizer.step()
        before = [t for state in optimizer.state.values() for t in state.values()]
        optimizer.step()
        after = [t for state in optimizer.state.values() for t in state.values()]
        assert all(a is b for a, b in zip(before, after, strict=True))


@pytest.mark.parametrize("name", runs.VALUES)
@pytest.mark.parametrize("default", [torch.bfloat16, torch.float32, torch.float64])
def test_counts_have_torch_s_dtype_whatever_the_default_is(name, default) -> None:
    """In bfloat16, 256 + 1 is 256: a count of steps would stop there."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(default)
    try:
        for make in (runs.ours, runs.theirs):
            w = torch.ones(2, 2, requires_grad=True)
            optimizer = make(name, [w], **FULL.get(name, {}))
            w.grad = torch.ones_like(w)
            optimizer.step()
            dtypes = {key: t.dtype for key, t in optimizer.state[w].items()}
            if make is runs.ours:
                ours = dtypes
        assert ours == dtypes
    finally:
        torch.set_default_dtype(before)


@pytest.mark.parametrize("name", runs.VALUES)
def test_a_copy_goes_on_by_itself(name: str) -> None:
    params = runs.parameters(name, torch.float64)
    grads = runs.gradients(params, 20)
    optimizer = runs.ours(name, params, **FULL.get(name, {}))
    steps(optimizer, params, grads[:10])
    copied = copy.deepcopy({"params": params, "optimizer": optimizer})
    steps(optimizer, params, grads[10:])
    steps(copied["optimizer"], copied["params"], grads[10:])
    assert all(map(torch.equal, params, copied["params"]))


def test_adamw_stays_decoupled_when_it_loads_the_state_of_adam() -> None:
    for module in (optim, torch.optim):
        w = torch.tensor([10.0], requires_grad=True)
        optimizer = module.AdamW([w])
        optimizer.load_state_dict(
            module.Adam([w], lr=0.1, weight_decay=0.5).state_dict()
        )
        w.grad = torch.zeros(1)
        optimizer.step()
        assert w.item() == 9.5, f"{module.__name__}: 10 · (1 − 0.1 · 0.5)"


def test_adam_is_decoupled_when_it_loads_the_state_of_adamw() -> None:
    for module in (optim, torch.optim):
        w = torch.tensor([10.0], requires_grad=True)
        optimizer = module.Adam([w], lr=0.1, weight_decay=0.5)
        optimizer.load_state_dict(
            module.AdamW([w], lr=0.1, weight_decay=0.5).state_dict()
        )
        w.grad = torch.zeros(1)
        optimizer.step()
        assert w.item() == 9.5, f"{module.__name__}: 10 · (1 − 0.1 · 0.5)"
