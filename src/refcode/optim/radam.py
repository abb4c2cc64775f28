"""RAdam: Adam that waits with dividing until it has seen enough gradients."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, decay_rates, scalar


class RAdam(Reference):
    """Adam whose first steps are plain momentum, and whose next ones are held back.

    A drop-in for `torch.optim.RAdam`, whose state it can load and which can load its
    own. Left out: `foreach`, `capturable` and `differentiable`, which choose how the
    same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size. While nothing is divided yet (5 steps by default), it
            multiplies the mean gradient as it is.
        betas: how much of the two running means is kept from one step to the next,
            (β₁, β₂). With β₂ up to 2/3 it never divides.
        eps: keeps the division from being one by 0, ε.
        weight_decay: how much of the parameter is added to its gradient, λ.
        decoupled_weight_decay: shrink the parameter by lr · λ instead, as AdamW does.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, eps or weight_decay is negative, or a beta is not in [0, 1).

    Source:
        https://arxiv.org/abs/1908.03265

    Example:
        ```python
        import torch

        from refcode.optim import RAdam

        w = torch.tensor([0.0], requires_grad=True)
        optimizer = RAdam([w], lr=0.1)
        for step in range(1, 8):
            before = w.item()
            w.grad = torch.tensor([4.0])
            optimizer.step()
            if step in (1, 5, 6, 7):
                print(step, round(before - w.item(), 4))
                #> 1 0.4
                #> 5 0.4
                #> 6 0.0026
                #> 7 0.0033
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        decoupled_weight_decay: bool = False,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            betas=betas,
            eps=eps,
            weight_decay=weight_decay,
            decoupled_weight_decay=decoupled_weight_decay,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "eps", "weight_decay")
        decay_rates(options)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        lr, (beta1, beta2) = group["lr"], group["betas"]
        weight_decay = group["weight_decay"]
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            state["exp_avg"] = torch.zeros_like(p)
            state["exp_avg_sq"] = torch.zeros_like(p)
        state["step"] += 1
        t, m, v = state["step"].item(), state["exp_avg"], state["exp_avg_sq"]

        if weight_decay != 0 and group["decoupled_weight_decay"]:
            p.mul_(1 - lr * weight_decay)  # θ ← θ − lr · λθ
        elif weight_decay != 0:
            g = g + weight_decay * p  # g ← g + λθ
        m.mul_(beta1).add_((1 - beta1) * g)  # m ← β₁m + (1 − β₁)g
        v.mul_(beta2).add_((1 - beta2) * g**2)  # v ← β₂v + (1 − β₂)g²
        step = m / (1 - beta1**t)  # m̂

        # ρ: how many gradients the mean of squares stands for, in the end and by now
        rho_inf = 2 / (1 - beta2) - 1
        rho = rho_inf - 2 * t * beta2**t / (1 - beta2**t)
        if rho > 5:  # from here on the variance of 1/√v is finite, and r evens it out
            r2 = (rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho)
            correction = (1 - beta2**t) ** 0.5  # √v / correction = √v̂
            step = r2**0.5 * step * correction / (v.sqrt() + group["eps"])
        p.sub_(lr * step)  # θ ← θ − lr · m̂, later θ ← θ − lr · r · m̂ / √v̂
