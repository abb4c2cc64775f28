"""Adagrad: each element's step is divided by the root of all its squared gradients."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, scalar


class Adagrad(Reference):
    """Gradient descent in which every element has a step size of its own that shrinks.

    A drop-in for `torch.optim.Adagrad`, whose state it can load and which can load its
    own. Left out: `foreach`, `fused` and `differentiable`, which choose how the same
    numbers are computed, and sparse and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size.
        lr_decay: divides lr by 1 + (t − 1) · lr_decay in step t.
        weight_decay: how much of the parameter is added to its gradient, λ.
        initial_accumulator_value: what the sum of squares starts from. One for all
            groups, as in torch: the value of a group of its own is not looked at.
        eps: keeps the division from being one by 0, ε.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: an option is negative.

    Source:
        https://jmlr.org/papers/v12/duchi11a.html

    Example:
        ```python
        import torch

        from refcode.optim import Adagrad

        w = torch.tensor([1.0, 1.0], requires_grad=True)
        optimizer = Adagrad([w], lr=1.0)
        for _ in range(4):
            w.grad = torch.tensor([3.0, 300.0])
            before = w.detach().clone()
            optimizer.step()
            print((before - w.detach()).round(decimals=4))  # 1, 1/√2, 1/√3, 1/√4
            #> tensor([1., 1.])
            #> tensor([0.7071, 0.7071])
            #> tensor([0.5774, 0.5774])
            #> tensor([0.5000, 0.5000])
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-2,
        lr_decay: float = 0,
        weight_decay: float = 0,
        initial_accumulator_value: float = 0,
        eps: float = 1e-10,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            lr_decay=lr_decay,
            weight_decay=weight_decay,
            initial_accumulator_value=initial_accumulator_value,
            eps=eps,
            maximize=maximize,
        )
        for group in self.param_groups:
            for p in group["params"]:
                self._start(p)

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "lr_decay", "weight_decay")
        at_least_zero(options, "initial_accumulator_value", "eps")

    def _start(self, p: Tensor) -> None:
        start = self.defaults["initial_accumulator_value"]
        self.state[p]["step"] = scalar(0.0)
        self.state[p]["sum"] = torch.full_like(p, start)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        if not self.state[p]:
            self._start(p)
        state = self.state[p]
        state["step"] += 1
        t, s = state["step"].item(), state["sum"]
        if group["weight_decay"] != 0:
            g = g + group["weight_decay"] * p  # g ← g + λθ
        s.add_(g**2)  # s ← s + g²
        lr = group["lr"] / (1 + (t - 1) * group["lr_decay"])
        p.sub_(lr * g / (s.sqrt() + group["eps"]))  # θ ← θ − lr · g / (√s + ε)
