"""Adam: running means of the gradient and of its square decide on the step."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, decay_rates, scalar


class Adam(Reference):
    """Steps of about lr in every element, in the direction of the mean gradient.

    A drop-in for `torch.optim.Adam`, whose state it can load and which can load its
    own. Left out: `foreach`, `fused`, `capturable` and `differentiable`, which choose
    how the same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size.
        betas: how much of the two running means is kept from one step to the next,
            (β₁, β₂).
        eps: keeps the division from being one by 0, ε.
        weight_decay: how much of the parameter is added to its gradient, λ.
        amsgrad: divide by the root of the largest mean square so far.
        maximize: step along the gradient, not against it.
        decoupled_weight_decay: shrink the parameter by lr · λ instead, as AdamW does.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, eps or weight_decay is negative, or a beta is not in [0, 1).

    Source:
        https://arxiv.org/abs/1412.6980

    Example:
        ```python
        import torch

        from refcode.optim import Adam

        w = torch.tensor([1.0, 1.0], requires_grad=True)
        optimizer = Adam([w], lr=0.1)
        w.grad = torch.tensor([4.0, -400.0])
        optimizer.step()  # m̂ = g and √v̂ = |g|: the first step is lr · sign(g)
        print(w.detach().round(decimals=4))
        #> tensor([0.9000, 1.1000])
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        amsgrad: bool = False,
        *,
        maximize: bool = False,
        decoupled_weight_decay: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            betas=betas,
            eps=eps,
            weight_decay=weight_decay,
            amsgrad=amsgrad,
            maximize=maximize,
            decoupled_weight_decay=decoupled_weight_decay,
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
            if group["amsgrad"]:
                state["max_exp_avg_sq"] = torch.zeros_like(p)
        state["step"] += 1
        t, m, v = state["step"].item(), state["exp_avg"], state["exp_avg_sq"]

        if weight_decay != 0 and group["decoupled_weight_decay"]:
            p.mul_(1 - lr * weight_decay)  # θ ← θ − lr · λθ
        elif weight_decay != 0:
            g = g + weight_decay * p  # g ← g + λθ
        m.mul_(beta1).add_((1 - beta1) * g)  # m ← β₁m + (1 − β₁)g
        v.mul_(beta2).add_((1 - beta2) * g**2)  # v ← β₂v + (1 − β₂)g²
        if group["amsgrad"]:
            largest = state["max_exp_avg_sq"]
            v = largest.copy_(torch.maximum(largest, v))
        m_hat = m / (1 - beta1**t)  # after t steps from 0, the weights add up to 1 − βᵗ
        v_hat = v / (1 - beta2**t)
        p.sub_(lr * m_hat / (v_hat.sqrt() + group["eps"]))  # θ ← θ − lr · m̂ / (√v̂ + ε)
