"""Adamax: Adam that divides by the largest recent gradient, not by a mean."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, decay_rates, scalar


class Adamax(Reference):
    """Adam with the infinity norm: no element of a step is larger than about lr.

    A drop-in for `torch.optim.Adamax`, whose state it can load and which can load its
    own. Left out: `foreach`, `capturable` and `differentiable`, which choose how the
    same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size.
        betas: how much of the running mean, and of the running maximum, is kept from
            one step to the next, (β₁, β₂).
        eps: added to |g| before the maximum is taken, ε.
        weight_decay: how much of the parameter is added to its gradient, λ.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, eps or weight_decay is negative, or a beta is not in [0, 1).

    Source:
        https://arxiv.org/abs/1412.6980, section 7.1

    Example:
        ```python
        import torch

        from refcode.optim import Adamax

        w = torch.tensor([1.0, 1.0], requires_grad=True)
        optimizer = Adamax([w], lr=0.1, betas=(0.9, 0.5), eps=0)
        for gradient in ([4.0, 400.0], [1.0, 100.0]):
            w.grad = torch.tensor(gradient)
            optimizer.step()
            print(optimizer.state[w]["exp_inf"])  # max(4 / 2, 1) in the second step
            #> tensor([  4., 400.])
            #> tensor([  2., 200.])
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 2e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            betas=betas,
            eps=eps,
            weight_decay=weight_decay,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "eps", "weight_decay")
        decay_rates(options)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        beta1, beta2 = group["betas"]
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            state["exp_avg"] = torch.zeros_like(p)
            state["exp_inf"] = torch.zeros_like(p)
        state["step"] += 1
        t, m, u = state["step"].item(), state["exp_avg"], state["exp_inf"]

        if group["weight_decay"] != 0:
            g = g + group["weight_decay"] * p  # g ← g + λθ
        m.mul_(beta1).add_((1 - beta1) * g)  # m ← β₁m + (1 − β₁)g
        torch.maximum(beta2 * u, g.abs() + group["eps"], out=u)  # u ← max(β₂u, |g| + ε)
        m_hat = m / (1 - beta1**t)  # u needs no correction: it does not lean towards 0
        p.sub_(group["lr"] * m_hat / u)  # θ ← θ − lr · m̂ / u
