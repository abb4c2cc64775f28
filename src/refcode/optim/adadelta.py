"""Adadelta: the size of the steps so far stands in for a learning rate."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, expect, scalar


class Adadelta(Reference):
    """Gradient descent scaled by the ratio of past steps to past gradients.

    A drop-in for `torch.optim.Adadelta`, whose state it can load and which can load its
    own. Left out: `foreach`, `capturable` and `differentiable`, which choose how the
    same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: multiplies the step; 1 is the method of the paper.
        rho: how much of both running means is kept from one step to the next, ρ.
        eps: added under both roots, ε. The first step is of the size √ε.
        weight_decay: how much of the parameter is added to its gradient, λ.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, eps or weight_decay is negative, or rho is not from 0 to 1.

    Source:
        https://arxiv.org/abs/1212.5701

    Example:
        ```python
        import torch

        from refcode.optim import Adadelta

        w = torch.tensor([1.0, 1.0], requires_grad=True)
        optimizer = Adadelta([w], rho=0.75, eps=1e-6)
        w.grad = torch.tensor([4.0, 400.0])
        optimizer.step()  # √(0 + ε) / √(0.25 · 4² + ε) · 4 = 2√ε
        print(w.detach().round(decimals=4))
        #> tensor([0.9980, 0.9980])
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1.0,
        rho: float = 0.9,
        eps: float = 1e-6,
        weight_decay: float = 0,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            rho=rho,
            eps=eps,
            weight_decay=weight_decay,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "rho", "eps", "weight_decay")
        expect("rho", options["rho"], "a number from 0 to 1", options["rho"] <= 1)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        rho, eps = group["rho"], group["eps"]
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            state["square_avg"] = torch.zeros_like(p)
            state["acc_delta"] = torch.zeros_like(p)
        state["step"] += 1  # counted, but not used
        v, u = state["square_avg"], state["acc_delta"]

        if group["weight_decay"] != 0:
            g = g + group["weight_decay"] * p  # g ← g + λθ
        v.mul_(rho).add_((1 - rho) * g**2)  # v ← ρv + (1 − ρ)g²
        delta = (u + eps).sqrt() / (v + eps).sqrt() * g  # Δ = √(u + ε) / √(v + ε) · g
        u.mul_(rho).add_((1 - rho) * delta**2)  # u ← ρu + (1 − ρ)Δ²
        p.sub_(group["lr"] * delta)  # θ ← θ − lr · Δ
