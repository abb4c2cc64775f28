"""What the reference optimizers share: the walk over the parameters, and the checks."""

from collections.abc import Callable, Sequence
from numbers import Real
from typing import Any, overload

import torch
from torch import Tensor
from torch.optim.optimizer import Optimizer, ParamsT

Group = dict[str, Any]  # the options of one parameter group, and its "params"


class Reference(Optimizer):
    """An optimizer that is written as one method, the update of one parameter.

    `torch.optim.Optimizer` keeps the groups, the state and the hooks. A subclass says
    in `_update` how one parameter moves, and in `_check` which options make sense.
    """

    def __init__(self, params: ParamsT, **defaults: Any) -> None:
        self._check(defaults)
        super().__init__(params, defaults)

    def add_param_group(self, param_group: Group) -> None:
        """Add a group; its options are checked as those of the constructor are."""
        if isinstance(param_group, dict):
            self._check(self.defaults | param_group)
        super().add_param_group(param_group)

    @overload
    def step(self, closure: None = None) -> None: ...
    @overload
    def step(self, closure: Callable[[], float]) -> float: ...
    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Move each parameter that has a gradient; return what the closure returned."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue  # no step, no state, no count: the parameter is left alone
                if not p.is_floating_point() or p.grad.layout != torch.strided:
                    raise TypeError(
                        f"params: expected real floating-point parameters with dense "
                        f"gradients, got {p.dtype} with a gradient of layout "
                        f"{p.grad.layout}"
                    )
                self._update(p, -p.grad if group.get("maximize") else p.grad, group)
        return loss

    def _check(self, options: Group) -> None:
        raise NotImplementedError

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        raise NotImplementedError


def expect(name: str, value: object, expected: str, met: bool) -> None:
    """Raise a ValueError that names the option unless what was expected is met."""
    if not met:
        raise ValueError(f"{name}: expected {expected}, got {value!r}")


def number(name: str, value: Any) -> Any:
    """`value` itself, if it is a number."""
    if not isinstance(value, Real):
        raise TypeError(f"{name}: expected a number, got {value!r}")
    return value


def at_least_zero(options: Group, *names: str) -> None:
    """Check that these options are numbers, and not negative (nor NaN)."""
    for name in names:
        value = number(name, options[name])
        expect(name, value, "a number >= 0", value >= 0)


def numbers(name: str, values: Any, count: int) -> Any:
    """`values` itself, if it is a sequence of so many numbers."""
    met = isinstance(values, Sequence) and len(values) == count
    expect(name, values, f"{count} numbers", met)
    for value in values:
        number(name, value)
    return values


def decay_rates(options: Group) -> None:
    """Check that `betas` are two numbers from 0 up to 1, 1 itself excluded."""
    betas = numbers("betas", options["betas"], 2)
    met = all(0 <= beta < 1 for beta in betas)
    expect("betas", betas, "2 numbers >= 0 and < 1", met)


def scalar(value: float) -> Tensor:
    """A number of the state: in the default dtype, but in float32 at least.

    In bfloat16, 256 + 1 is 256: a count of steps would stop there.
    """
    dtype = torch.promote_types(torch.get_default_dtype(), torch.float32)
    return torch.tensor(value, dtype=dtype)
