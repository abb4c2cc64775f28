"""NAdam: Adam with a look ahead, in the manner of Nesterov's momentum."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, decay_rates, scalar


class NAdam(Reference):
    """Adam that already counts the present gradient into the momentum of the next step.

    A drop-in for `torch.optim.NAdam`, whose state it can load and which can load its
    own. Left out: `foreach`, `capturable` and `differentiable`, which choose how the
    same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size.
        betas: how much of the two running means is kept from one step to the next,
            (β₁, β₂).
        eps: keeps the division from being one by 0, ε.
        weight_decay: how much of the parameter is added to its gradient, λ.
        momentum_decay: how fast μ rises from β₁/2 to β₁, ψ.
        decoupled_weight_decay: shrink the parameter by lr · λ instead, as AdamW does.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, eps, weight_decay or momentum_decay is negative, or a beta is
            not in [0, 1).

    Source:
        https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ

    Example:
        ```python
        import torch

        from refcode.optim import NAdam

        w = torch.tensor([1.0], requires_grad=True)
        optimizer = NAdam([w], lr=0.1, betas=(0.8, 0.5), momentum_decay=0)
        w.grad = torch.tensor([4.0])
        optimizer.step()  # μ = 0.4: 0.1 · (0.4 · 0.2 / (1 − 0.16) + 0.6 / 0.6)
        print(w.detach().round(decimals=4))
        #> tensor([0.8905])
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 2e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        momentum_decay: float = 4e-3,
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
            momentum_decay=momentum_decay,
            decoupled_weight_decay=decoupled_weight_decay,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "eps", "weight_decay", "momentum_decay")
        decay_rates(options)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        lr, (beta1, beta2) = group["lr"], group["betas"]
        weight_decay, psi = group["weight_decay"], group["momentum_decay"]
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            state["mu_product"] = scalar(1.0)
            state["exp_avg"] = torch.zeros_like(p)
            state["exp_avg_sq"] = torch.zeros_like(p)
        state["step"] += 1
        t, m, v = state["step"].item(), state["exp_avg"], state["exp_avg_sq"]

        if weight_decay != 0 and group["decoupled_weight_decay"]:
            p.mul_(1 - lr * weight_decay)  # θ ← θ − lr · λθ
        elif weight_decay != 0:
            g = g + weight_decay * p  # g ← g + λθ
        mu = beta1 * (1 - 0.96 ** (t * psi) / 2)  # μₜ = β₁(1 − ½ · 0.96^(tψ))
        mu_next = beta1 * (1 - 0.96 ** ((t + 1) * psi) / 2)
        state["mu_product"] *= mu
        product = state["mu_product"].item()  # Π μᵢ for i = 1 … t
        m.mul_(beta1).add_((1 - beta1) * g)  # m ← β₁m + (1 − β₁)g
        v.mul_(beta2).add_((1 - beta2) * g**2)  # v ← β₂v + (1 − β₂)g²
        m_hat = mu_next * m / (1 - product * mu_next) + (1 - mu) * g / (1 - product)
        v_hat = v / (1 - beta2**t)
        p.sub_(lr * m_hat / (v_hat.sqrt() + group["eps"]))  # θ ← θ − lr · m̂ / (√v̂ + ε)
