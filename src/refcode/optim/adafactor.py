"""Adafactor: a mean square for each row and each column, not for each element."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, expect, number, scalar


class Adafactor(Reference):
    """Relative steps for large models: n + m numbers of state for n × m parameters.

    A drop-in for `torch.optim.Adafactor`, whose state it can load and which can load
    its own. Left out: `foreach`, which chooses how the same numbers are computed.

    Args:
        params: the parameters, or dicts that are parameter groups; float dtype, of any
            shape that has elements. From 2-D on, the last two dimensions are factored.
        lr: the largest step, relative to the root mean square of the parameter. From
            step 1/lr² on, 1/√t is smaller and takes its place.
        beta2_decay: in step t the new squares count `t ** beta2_decay`, τ.
        eps: the least divisor, ε₁ (None: the eps of the dtype), and the least root mean
            square of a parameter that steps are relative to, ε₂.
        d: the largest root mean square of a step before it is scaled.
        weight_decay: the parameter is multiplied by 1 − lr · λ in each step.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, weight_decay or an eps is negative, beta2_decay is positive, or
            d is below 1.

    Source:
        https://arxiv.org/abs/1804.04235, with the changes that torch's page tells:
        https://docs.pytorch.org/docs/stable/generated/torch.optim.Adafactor.html

    Example:
        ```python
        import torch

        from refcode.optim import Adafactor

        w = torch.full((30, 20), 4.0, requires_grad=True)
        optimizer = Adafactor([w], lr=0.5)
        w.grad = torch.ones(30, 20)
        optimizer.step()  # 0.5 · 4, the root mean square of w
        print(w[0, 0].item())
        #> 2.0
        print({key: tuple(t.shape) for key, t in optimizer.state[w].items()})
        #> {'step': (), 'row_var': (30, 1), 'col_var': (1, 20)}
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-2,
        beta2_decay: float = -0.8,
        eps: tuple[float | None, float] = (None, 1e-3),
        d: float = 1.0,
        weight_decay: float = 0.0,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            beta2_decay=beta2_decay,
            eps=eps,
            d=d,
            weight_decay=weight_decay,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "weight_decay")
        tau, d, eps = options["beta2_decay"], options["d"], options["eps"]
        expect("beta2_decay", tau, "a number <= 0", number("beta2_decay", tau) <= 0)
        expect("d", d, "a number >= 1", number("d", d) >= 1)
        pair = isinstance(eps, Sequence) and len(eps) == 2
        expect("eps", eps, "None or a number, and a number", pair)
        for value in eps if eps[0] is not None else eps[1:]:
            expect("eps", eps, "no negative number", number("eps", value) >= 0)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        eps1, eps2 = group["eps"]
        eps1 = torch.finfo(p.dtype).eps if eps1 is None else eps1
        factored = p.ndim > 1
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            if factored:
                state["row_var"] = g.new_zeros(g[..., :1].shape)
                state["col_var"] = g.new_zeros(g[..., :1, :].shape)
            else:
                state["variance"] = torch.zeros_like(p)
        state["step"] += 1
        t = state["step"].item()

        new = t ** group["beta2_decay"]  # 1 − β₂ in step t
        size = max(eps2, rms(p)) * min(group["lr"], 1 / t**0.5)
        p.mul_(1 - group["lr"] * group["weight_decay"])  # θ ← θ − lr · λθ
        if factored:
            rows, columns = state["row_var"], state["col_var"]
            rows.lerp_((g**2).mean(-1, keepdim=True), new)  # r ← r + new · (mean − r)
            columns.lerp_((g**2).mean(-2, keepdim=True), new)
            overall = rows.mean(-2, keepdim=True).clamp(min=eps1)
            v = rows * columns / overall  # v[i, j] = r[i] · c[j] / mean(r)
        else:
            v = state["variance"].lerp_(g**2, new)
        u = g / v.clamp(min=eps1**2).sqrt()  # u = g / max(√v, ε₁)
        p.sub_(size / max(1, rms(u) / group["d"]) * u)


def rms(t: Tensor) -> float:
    """The root mean square of all elements."""
    return (t**2).mean().sqrt().item()
