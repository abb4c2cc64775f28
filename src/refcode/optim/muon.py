"""Muon: the momentum of a matrix, with its singular values pushed towards 1."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, expect, number, numbers


class Muon(Reference):
    """Momentum for the weight matrices of hidden layers, made nearly orthogonal.

    A drop-in for `torch.optim.Muon`, whose state it can load and which can load its
    own.

    Args:
        params: the parameters, or dicts that are parameter groups; 2-D (A, B), float
            dtype.
        lr: the step size.
        weight_decay: the parameter is multiplied by 1 − lr · λ in each step.
        momentum: how much of the mean gradient is kept from one step to the next, μ.
        nesterov: mix the present gradient once more into the mean.
        ns_coefficients: a, b and c of the polynomial that moves the singular values.
        eps: the least norm that the mean is divided by.
        ns_steps: how often the polynomial is applied.
        adjust_lr_fn: "original" (None means that too) multiplies lr by √max(1, A/B),
            "match_rms_adamw" by 0.2 · √max(A, B).

    Raises:
        TypeError: an option is not a number.
        ValueError: a parameter is not 2-D; lr, momentum or weight_decay is negative;
            ns_coefficients are not 3 numbers; ns_steps is no int below 100;
            adjust_lr_fn is another word.

    Source:
        https://kellerjordan.github.io/posts/muon/

    Example:
        ```python
        import torch

        from refcode.optim import Muon

        w = torch.zeros(2, 2, requires_grad=True)
        optimizer = Muon([w], lr=1.0)
        w.grad = torch.tensor([[1000.0, 0.0], [0.0, 10.0]])
        optimizer.step()  # a gradient 100 times as large gives no larger step
        print((w.detach().diagonal() < -0.6).tolist())
        #> [True, True]
        print((w.detach().diagonal() > -1.3).tolist())
        #> [True, True]
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-3,
        weight_decay: float = 0.1,
        momentum: float = 0.95,
        nesterov: bool = True,
        ns_coefficients: tuple[float, float, float] = (3.4445, -4.7750, 2.0315),
        eps: float = 1e-7,
        ns_steps: int = 5,
        adjust_lr_fn: str | None = None,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            weight_decay=weight_decay,
            momentum=momentum,
            nesterov=nesterov,
            ns_coefficients=ns_coefficients,
            eps=eps,
            ns_steps=ns_steps,
            adjust_lr_fn=adjust_lr_fn,
        )

    def add_param_group(self, param_group: Group) -> None:
        """Add a group; also its parameters are checked, which must be matrices."""
        super().add_param_group(param_group)
        for p in self.param_groups[-1]["params"]:
            if p.ndim != 2:
                del self.param_groups[-1]
                expect("params", tuple(p.shape), "2-D parameters only", False)

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "momentum", "weight_decay")
        numbers("ns_coefficients", options["ns_coefficients"], 3)
        number("eps", options["eps"])
        steps = options["ns_steps"]
        met = isinstance(steps, int) and steps < 100
        expect("ns_steps", steps, "an int below 100", met)
        word = options["adjust_lr_fn"]
        known = (None, "original", "match_rms_adamw")
        expect("adjust_lr_fn", word, f"one of {known}", word in known)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        lr, momentum, (rows, columns) = group["lr"], group["momentum"], p.shape
        state = self.state[p]
        if not state:
            state["momentum_buffer"] = torch.zeros_like(g)
        b = state["momentum_buffer"].lerp_(g, 1 - momentum)  # b ← μb + (1 − μ)g
        if group["nesterov"]:
            b = g.lerp(b, momentum)  # (1 − μ)g + μb
        step = orthogonalized(
            b, group["ns_coefficients"], group["ns_steps"], group["eps"]
        )
        p.mul_(1 - lr * group["weight_decay"])  # θ ← θ − lr · λθ
        if group["adjust_lr_fn"] == "match_rms_adamw":
            lr = lr * 0.2 * max(rows, columns) ** 0.5
        else:
            lr = lr * max(1, rows / columns) ** 0.5
        p.sub_(lr * step)  # θ ← θ − lr · step


def orthogonalized(
    m: Tensor, coefficients: tuple[float, float, float], steps: int, eps: float
) -> Tensor:
    """`m` with each singular value σ replaced by one near 1; computed in bfloat16.

    Each step replaces σ by aσ + bσ³ + cσ⁵ and leaves the singular vectors as they are:
    with x = UσVᵀ, the product (x xᵀ)x is Uσ³Vᵀ.
    """
    a, b, c = coefficients
    x = m.bfloat16()
    if m.shape[0] > m.shape[1]:
        x = x.T  # the smaller product x xᵀ
    x = x / x.norm().clamp(min=eps)  # now no σ is over 1
    for _ in range(steps):
        gram = x @ x.T
        # addmm rounds to bfloat16 once, at the end: b · gram + c · gram², then ax + …
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return (x.T if m.shape[0] > m.shape[1] else x).to(m.dtype)
