"""RMSprop: the gradient is divided by the root of a running mean of its square."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, scalar


class RMSprop(Reference):
    """Gradient descent with steps of about lr, whatever the size of the gradient.

    A drop-in for `torch.optim.RMSprop`, whose state it can load and which can load its
    own. Left out: `foreach`, `capturable` and `differentiable`, which choose how the
    same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size.
        alpha: how much of the mean of squares is kept from one step to the next, α.
        eps: keeps the division from being one by 0, ε.
        weight_decay: how much of the parameter is added to its gradient, λ.
        momentum: how much of the buffer of past steps is kept, μ; lr is not in it.
        centered: divide by the root of the variance, not of the mean square. With
            gradients that hardly change this is the root of almost 0.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: an option is negative.

    Source:
        https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf;
        centered: https://arxiv.org/abs/1308.0850

    Example:
        ```python
        import torch

        from refcode.optim import RMSprop

        w = torch.tensor([1.0, 1.0], requires_grad=True)
        optimizer = RMSprop([w], lr=0.1, alpha=0.75)
        w.grad = torch.tensor([4.0, 400.0])
        optimizer.step()  # 0.1 · 4 / √(0.25 · 4²) = 0.2
        print(optimizer.state[w]["square_avg"].tolist())
        #> [4.0, 40000.0]
        print(w.detach().round(decimals=4))
        #> tensor([0.8000, 0.8000])
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-2,
        alpha: float = 0.99,
        eps: float = 1e-8,
        weight_decay: float = 0,
        momentum: float = 0,
        centered: bool = False,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            alpha=alpha,
            eps=eps,
            weight_decay=weight_decay,
            momentum=momentum,
            centered=centered,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "alpha", "eps", "weight_decay", "momentum")

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        alpha, momentum = group["alpha"], group["momentum"]
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            state["square_avg"] = torch.zeros_like(p)
            if momentum > 0:
                state["momentum_buffer"] = torch.zeros_like(p)
            if group["centered"]:
                state["grad_avg"] = torch.zeros_like(p)
        state["step"] += 1  # counted, but not used
        v = state["square_avg"]

        if group["weight_decay"] != 0:
            g = g + group["weight_decay"] * p  # g ← g + λθ
        v.mul_(alpha).add_((1 - alpha) * g**2)  # v ← αv + (1 − α)g²
        if group["centered"]:
            a = state["grad_avg"]
            a.mul_(alpha).add_((1 - alpha) * g)  # a ← αa + (1 − α)g
            v = v - a**2
        step = g / (v.sqrt() + group["eps"])
        if momentum > 0:
            b = state["momentum_buffer"]
            step = b.mul_(momentum).add_(step)  # b ← μb + g / (√v + ε)
        p.sub_(group["lr"] * step)  # θ ← θ − lr · b
