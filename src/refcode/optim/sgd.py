"""SGD: a step against the gradient, or along a running sum of the gradients."""

from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, expect, number


class SGD(Reference):
    """Stochastic gradient descent, with momentum if wanted.

    A drop-in for `torch.optim.SGD`, whose state it can load and which can load its own.
    Left out: `foreach`, `fused` and `differentiable`, which choose how the same numbers
    are computed, and sparse and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size.
        momentum: how much of the buffer is kept from one step to the next, μ.
        dampening: how much is taken off each new gradient before it enters the
            buffer, τ. The first gradient enters whole.
        weight_decay: how much of the parameter is added to its gradient, λ.
        nesterov: step along the gradient plus μ times the buffer, not along the buffer.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, momentum or weight_decay is negative; nesterov without momentum,
            or with dampening.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html

    Example:
        ```python
        import torch

        from refcode.optim import SGD

        w = torch.tensor([8.0], requires_grad=True)
        optimizer = SGD([w], lr=0.25, momentum=0.5)
        for _ in range(3):
            optimizer.zero_grad()
            (w**2).sum().backward()
            optimizer.step()
            print(w.item(), optimizer.state[w]["momentum_buffer"].item())
            #> 4.0 16.0
            #> 0.0 16.0
            #> -2.0 8.0
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-3,
        momentum: float = 0,
        dampening: float = 0,
        weight_decay: float = 0,
        nesterov: bool = False,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            momentum=momentum,
            dampening=dampening,
            weight_decay=weight_decay,
            nesterov=nesterov,
            maximize=maximize,
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr", "momentum", "weight_decay")
        momentum = options["momentum"]
        dampening = number("dampening", options["dampening"])
        expect(
            "nesterov",
            options["nesterov"],
            f"False with momentum {momentum!r} and dampening {dampening!r}",
            not options["nesterov"] or (momentum > 0 and dampening == 0),
        )

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        momentum, dampening = group["momentum"], group["dampening"]
        if group["weight_decay"] != 0:
            g = g + group["weight_decay"] * p  # g ← g + λθ
        if momentum != 0:
            state = self.state[p]
            if "momentum_buffer" not in state:
                b = state["momentum_buffer"] = g.clone()  # first step: b ← g
            else:
                b = state["momentum_buffer"]
                b.mul_(momentum).add_((1 - dampening) * g)  # b ← μb + (1 − τ)g
            g = g + momentum * b if group["nesterov"] else b
        p.sub_(group["lr"] * g)  # θ ← θ − lr · g
