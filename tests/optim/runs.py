"""What the tests of the optimizers share: options, parameters, gradients.

The gradients of a run are drawn beforehand, so that a difference between two optimizers
cannot grow by way of the gradients: each step shows what that one step does.
"""

from collections.abc import Iterator
from itertools import product
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

from refcode import optim

Options = dict[str, Any]

YES = (False, True)
BETAS = ((0.9, 0.999), (0.5, 0.8), (0.0, 0.9))
DECAY = (0, 0.1)

# What each option is set to. A run takes one value of each, in every combination; the
# default values have runs of their own.
VALUES: dict[str, dict[str, tuple[Any, ...]]] = {
    "SGD": {
        "lr": (0.1,),
        "momentum": (0, 0.9),
        "dampening": (0, 0.3),
        "weight_decay": DECAY,
        "nesterov": YES,
        "maximize": YES,
    },
    "Adagrad": {
        "lr": (0.1,),
        "lr_decay": (0, 0.05),
        "weight_decay": DECAY,
        "initial_accumulator_value": (0, 0.5),
        "eps": (0.1,),
        "maximize": YES,
    },
    "RMSprop": {
        "lr": (0.1,),
        "alpha": (0.99, 0.8),
        "eps": (0.1,),
        "weight_decay": DECAY,
        "momentum": (0, 0.9),
        "centered": YES,
        "maximize": YES,
    },
    "Adadelta": {
        "lr": (0.5,),
        "rho": (0.9, 0.5),
        "eps": (1e-6, 1e-2),
        "weight_decay": DECAY,
        "maximize": YES,
    },
    "Adam": {
        "lr": (0.1,),
        "betas": BETAS,
        "eps": (0.1,),
        "weight_decay": DECAY,
        "amsgrad": YES,
        "maximize": YES,
        "decoupled_weight_decay": YES,
    },
    "AdamW": {
        "lr": (0.1,),
        "betas": BETAS,
        "eps": (0.1,),
        "weight_decay": (0, 0.5),
        "amsgrad": YES,
        "maximize": YES,
    },
    "Adamax": {
        "lr": (0.1,),
        "betas": BETAS,
        "eps": (0.1,),
        "weight_decay": DECAY,
        "maximize": YES,
    },
    "NAdam": {
        "lr": (0.1,),
        "betas": BETAS,
        "eps": (0.1,),
        "weight_decay": DECAY,
        "momentum_decay": (4e-3, 0.5),
        "decoupled_weight_decay": YES,
        "maximize": YES,
    },
    "RAdam": {
        "lr": (0.1,),
        "betas": (*BETAS, (0.9, 0.6)),  # with β₂ = 0.6 it never divides
        "eps": (0.1,),
        "weight_decay": DECAY,
        "decoupled_weight_decay": YES,
        "maximize": YES,
    },
    "ASGD": {
        "lr": (0.1,),
        "lambd": (1e-4, 0.2),
        "alpha": (0.75, 0.5),
        "t0": (1e6, 20),  # with 20, averaging begins within the run
        "weight_decay": DECAY,
        "maximize": YES,
    },
    "Rprop": {
        "lr": (0.1,),
        "etas": ((0.5, 1.2), (0.25, 3.0)),
        "step_sizes": ((1e-6, 50), (0.05, 0.2)),
        "maximize": YES,
    },
    "Adafactor": {
        "lr": (0.01, 0.5),  # with 0.5, 1/√t is the smaller one from step 4 on
        "beta2_decay": (-0.8, -0.5),
        "eps": ((None, 1e-3), (0.1, 10.0)),
        "d": (1.0, 2.0),
        "weight_decay": DECAY,
        "maximize": YES,
    },
    "Muon": {
        "lr": (0.1,),
        "weight_decay": (0.1, 0),
        "momentum": (0.95, 0),
        "nesterov": YES,
        "ns_coefficients": ((3.4445, -4.7750, 2.0315), (1.875, -1.25, 0.375)),
        "ns_steps": (5, 1),
        "adjust_lr_fn": (None, "match_rms_adamw"),
    },
}

SHAPES: dict[str, tuple[tuple[int, ...], ...]] = {
    # torch's own Adafactor divides by the number of elements, so none is empty
    "Adafactor": ((), (1,), (5,), (3, 4), (2, 3, 4)),
    "Muon": ((3, 4), (4, 3), (1, 5), (0, 3)),
}
OTHER_SHAPES = ((), (0,), (5,), (2, 3), (2, 0, 3))


def combinations(name: str) -> Iterator[Options]:
    """Every combination of the options of one optimizer that torch accepts."""
    for values in product(*VALUES[name].values()):
        options = dict(zip(VALUES[name], values, strict=True))
        if not (
            options.get("nesterov")
            and name == "SGD"
            and (options["momentum"] == 0 or options["dampening"] != 0)
        ):
            yield options


def ours(name: str, params: Any, **options: Any) -> Optimizer:
    return getattr(optim, name)(params, **options)  # type: ignore[no-any-return]


def theirs(name: str, params: Any, **options: Any) -> Optimizer:
    return getattr(torch.optim, name)(params, **options)  # type: ignore[no-any-return]


def parameters(name: str, dtype: torch.dtype, seed: int = 0) -> list[Tensor]:
    """One parameter of each shape; the last one is a transpose, where it can be."""
    generator = torch.Generator().manual_seed(seed)

    def leaf(shape: tuple[int, ...]) -> Tensor:
        t = torch.randn(shape, generator=generator, dtype=torch.float64)
        return t.to(dtype)

    leaves = [leaf(shape) for shape in SHAPES.get(name, OTHER_SHAPES)]
    leaves.append(leaf((3, 2)).T)
    return [t.requires_grad_() for t in leaves]


def gradients(
    params: list[Tensor], steps: int, seed: int = 1
) -> list[list[Tensor | None]]:
    """For each step and parameter a gradient: large, small, 0, and at times None."""
    generator = torch.Generator().manual_seed(seed)

    def one(p: Tensor) -> Tensor | None:
        def rand() -> Tensor:
            return torch.rand(p.shape, generator=generator, dtype=torch.float64)

        if torch.rand((), generator=generator) < 0.1:
            return None
        size = 10 ** (4 * rand() - 2)
        sign = (rand() < 0.7).double() * 2 - 1  # mostly the same one, for Rprop
        return (size * sign * (rand() < 0.9)).to(p.dtype)

    return [[one(p) for p in params] for _ in range(steps)]


def clones(params: list[Tensor]) -> list[Tensor]:
    """Independent leaves with the same values, shapes and strides."""
    return [p.detach().clone().requires_grad_() for p in params]


def set_gradients(params: list[Tensor], grads: list[Tensor | None]) -> None:
    for p, g in zip(params, grads, strict=True):
        p.grad = None if g is None else g.clone()


# torch rounds a product and the sum that it goes into once, where the processor can do
# that (fma), and takes means by lerp; here each operation is rounded. After 100 steps
# the two were up to 1e-14 apart in float64 and 4e-6 in float32, relative to the values.
TOLERANCE = {torch.float64: 1e-13, torch.float32: 2e-5}


def difference(ours: Tensor, theirs: Tensor, times: float = 1) -> str:
    """What tells two tensors apart, "" if nothing does or `times` the tolerance."""
    for what in ("shape", "dtype"):
        if getattr(ours, what) != getattr(theirs, what):
            return f"{what}: {getattr(ours, what)}, torch has {getattr(theirs, what)}"
    if ours.stride() != theirs.stride():
        return f"stride: {ours.stride()}, torch has {theirs.stride()}"
    if ours.numel() == 0:
        return ""
    with torch.no_grad():
        error = ((ours - theirs).abs().max() / (1 + theirs.abs().max())).item()
    if error <= times * TOLERANCE[ours.dtype]:
        return ""
    return f"off by {error:.1e}: {ours.tolist()}, torch has {theirs.tolist()}"


def state_difference(ours: Optimizer, theirs: Optimizer, times: float = 1) -> str:
    """What tells the states of the two optimizers apart, "" if nothing does."""
    state, torch_s = ours.state_dict()["state"], theirs.state_dict()["state"]
    if state.keys() != torch_s.keys():
        return f"state of parameters {list(state)}, torch has {list(torch_s)}"
    for index, values in torch_s.items():
        if state[index].keys() != values.keys():
            return f"state {list(state[index])}, torch has {list(values)}"
        for key, value in values.items():
            if found := difference(state[index][key], value, times):
                return f"{key} of parameter {index}: {found}"
    return ""
