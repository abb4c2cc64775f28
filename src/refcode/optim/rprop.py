"""Rprop: only the signs of the gradients count."""

import torch
from torch import Tensor
from torch.optim.optimizer import ParamsT

from refcode.optim._base import Group, Reference, at_least_zero, expect, numbers, scalar


class Rprop(Reference):
    """Steps that grow while the sign of the gradient stays, and shrink when it flips.

    A drop-in for `torch.optim.Rprop`, whose state it can load and which can load its
    own. Left out: `foreach`, `capturable` and `differentiable`, which choose how the
    same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the size of the first step.
        etas: the factors by which the step of an element shrinks and grows, (η₋, η₊).
        step_sizes: the smallest and the largest step.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr is negative, or etas are not on both sides of 1.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.optim.Rprop.html

    Example:
        ```python
        import torch

        from refcode.optim import Rprop

        w = torch.tensor([0.0], requires_grad=True)
        optimizer = Rprop([w], lr=1.0, etas=(0.5, 2.0))
        for gradient in (-9.0, -0.1, 5.0, 5.0):  # after the flip it stays for a step
            w.grad = torch.tensor([gradient])
            optimizer.step()
            print(w.item(), optimizer.state[w]["step_size"].item())
            #> 1.0 1.0
            #> 3.0 2.0
            #> 3.0 1.0
            #> 2.0 1.0
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-2,
        etas: tuple[float, float] = (0.5, 1.2),
        step_sizes: tuple[float, float] = (1e-6, 50),
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params, lr=lr, etas=etas, step_sizes=step_sizes, maximize=maximize
        )

    def _check(self, options: Group) -> None:
        at_least_zero(options, "lr")
        numbers("step_sizes", options["step_sizes"], 2)
        shrink, grow = etas = numbers("etas", options["etas"], 2)
        expect("etas", etas, "0 < etas[0] < 1 < etas[1]", 0 < shrink < 1 < grow)

    def _update(self, p: Tensor, g: Tensor, group: Group) -> None:
        shrink, grow = group["etas"]
        state = self.state[p]
        if not state:
            state["step"] = scalar(0.0)
            state["prev"] = torch.zeros_like(p)
            state["step_size"] = torch.full_like(g, group["lr"])
        state["step"] += 1  # counted, but not used
        previous, size = state["prev"], state["step_size"]

        same = g * previous  # > 0: the sign stayed; < 0: it flipped
        size[same > 0] *= grow
        size[same < 0] *= shrink
        size.clamp_(*group["step_sizes"])
        g = g.masked_fill(same < 0, 0)  # it went too far: wait, and forget the sign
        p.sub_(size * g.sign())  # θ ← θ − size · sign(g)
        previous.copy_(g)
