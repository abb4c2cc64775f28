"""ASGD: gradient descent beside which the average of the parameters is kept."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, number, scalar


class ASGD(Reference):
    """Gradient descent with a falling step size; the average is in the state as `ax`.

    A drop-in for `torch.optim.ASGD`, whose state it can load and which can load its
    own. Left out: `foreach`, `capturable` and `differentiable`, which choose how the
    same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype. They are not replaced by their average: that is for the caller to do.
        lr: the first step size.
        lambd: the parameter shrinks by η · lambd in each step, and η falls with it, λ.
        alpha: how fast η falls, α.
        t0: the step after which averaging begins; before that, `ax` is a copy.
        weight_decay: how much of the parameter is added to its gradient.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr or weight_decay is negative.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.optim.ASGD.html

    Example:
        ```python
        import torch

        from refcode.optim import ASGD

        w = torch.tensor([0.0], requires_grad=True)
        optimizer = ASGD([w], lr=1.0, lambd=0, t0=1)
        for _ in range(4):
            w.grad = torch.tensor([-1.0])
            optimizer.step()
            print(w.item(), optimizer.state[w]["ax"].item())
            #> 1.0 1.0
            #> 2.0 2.0
            #> 3.0 3.0
            #> 4.0 3.5
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-2,
        lambd: float = 1e-4,
        alpha: float = 0.75,
        t0: float = 1e6,
        weight_decay: float = 0,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            lambd=lambd,
            alpha=alpha,
            t0=t0,
            weight_decay=weight_decay,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "weight_decay")
        for name in ("lambd", "alpha", "t0"):
            number(name, options[name])

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        lr, lambd = group["lr"], group["lambd"]
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            state["eta"] = scalar(float(lr))
            state["mu"] = scalar(1.0)
            state["ax"] = torch.zeros_like(p)
        state["step"] += 1
        t, average = state["step"].item(), state["ax"]
        eta, mu = state["eta"].item(), state["mu"].item()

        if group["weight_decay"] != 0:
            g = g + group["weight_decay"] * p
        p.mul_(1 - lambd * eta)
        p.sub_(eta * g)  # θ ← (1 − λη)θ − ηg
        average.add_(mu * (p - average))  # a ← a + μ(θ − a)

        # for the next step: η = lr / (1 + λ · lr · t)^α, μ = 1 / max(1, t − t₀)
        # (by way of float32, which they are kept in until a state is loaded)
        eta = lr / (1 + lambd * lr * t) ** group["alpha"]
        state["eta"].copy_(scalar(eta))
        state["mu"].copy_(scalar(1 / max(1, t - group["t0"])))
