"""AdamW: Adam, with the weight decay kept out of the running means."""

from typing import Any

from torch.optim.optimizer import ParamsT

from refcode.optim.adam import Adam


class AdamW(Adam):
    """Adam that shrinks each parameter by lr · λ, whatever its gradients are.

    A drop-in for `torch.optim.AdamW`, whose state it can load and which can load its
    own. Left out: `foreach`, `fused`, `capturable` and `differentiable`, which choose
    how the same numbers are computed, and complex parameters.

    Args:
        params: the parameters, or dicts that are parameter groups; any shape, float
            dtype.
        lr: the step size.
        betas: how much of the two running means is kept from one step to the next,
            (β₁, β₂).
        eps: keeps the division from being one by 0, ε.
        weight_decay: the parameter is multiplied by 1 − lr · λ in each step.
        amsgrad: divide by the root of the largest mean square so far.
        maximize: step along the gradient, not against it.

    Raises:
        TypeError: an option is not a number.
        ValueError: lr, eps or weight_decay is negative, or a beta is not in [0, 1).

    Source:
        https://arxiv.org/abs/1711.05101

    Example:
        ```python
        import torch

        from refcode.optim import AdamW

        w = torch.tensor([10.0], requires_grad=True)
        optimizer = AdamW([w], lr=0.1, weight_decay=0.5)
        w.grad = torch.zeros(1)
        optimizer.step()  # 10 · (1 − 0.1 · 0.5), and no step of Adam's
        print(w.item())
        #> 9.5
        ```
    """

    def __init__(
        self,
        params: ParamsT,
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 1e-2,
        amsgrad: bool = False,
        *,
        maximize: bool = False,
    ) -> None:
        super().__init__(
            params,
            lr=lr,
            betas=betas,
            eps=eps,
            weight_decay=weight_decay,
            amsgrad=amsgrad,
            maximize=maximize,
            decoupled_weight_decay=True,
        )

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        for group in self.param_groups:  # also where the state of an Adam was loaded
            group["decoupled_weight_decay"] = True
