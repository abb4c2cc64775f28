"""The softmax, which makes probabilities of a row of scores, and its logarithm."""

import torch
from torch import Tensor

from refcode.nn import _checks


def softmax(input: Tensor, dim: int, dtype: torch.dtype | None = None) -> Tensor:
    """Turns scores into positive numbers that sum to 1 along dim: exp xᵢ / Σⱼ exp xⱼ.

    Args:
        input: any shape; the scores, also called logits.
        dim: the dimension whose numbers compete. It has no default, as in
            `torch.softmax`.
        dtype: cast input to it first; None leaves input as it is.

    Returns:
        A new tensor with the shape of input. A slice that holds inf or nan, or nothing
            but -inf, is all nan.

    Raises:
        TypeError: input is no tensor of floating point numbers (give dtype for
            integers), or dim is no int.
        IndexError: input has no such dimension.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html

    Examples:
        ```python
        import torch

        from refcode.nn import softmax

        x = torch.tensor([[0.0, 0.0], [0.0, 1000.0]])
        print(softmax(x, dim=1))
        #> tensor([[0.5000, 0.5000],
        #>         [0.0000, 1.0000]])
        try:
            softmax(x, dim=2)
        except IndexError as error:
            print(error)
            #> dim: expected -2 to 1, got 2
        ```
    """
    e = _shifted(input, dim, dtype).exp()
    return e / e.sum(dim, keepdim=True)  # exp(xᵢ − m) / Σⱼ exp(xⱼ − m)


def log_softmax(input: Tensor, dim: int, dtype: torch.dtype | None = None) -> Tensor:
    """The logarithm of the softmax, finite where the softmax itself would be 0.

    Args:
        input: any shape; the scores, also called logits.
        dim: the dimension whose numbers compete. It has no default, as in
            `torch.log_softmax`.
        dtype: cast input to it first; None leaves input as it is.

    Returns:
        A new tensor with the shape of input: xᵢ − log Σⱼ exp xⱼ.

    Raises:
        TypeError: input is no tensor of floating point numbers (give dtype for
            integers), or dim is no int.
        IndexError: input has no such dimension.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html

    Examples:
        ```python
        import torch

        from refcode.nn import log_softmax, softmax

        x = torch.tensor([0.0, 1000.0])
        print(softmax(x, dim=0).log(), log_softmax(x, dim=0))
        #> tensor([-inf, 0.]) tensor([-1000.,     0.])
        ```
    """
    x = _shifted(input, dim, dtype)
    return x - x.exp().sum(dim, keepdim=True).log()  # xᵢ − log Σⱼ exp xⱼ


def _shifted(input: Tensor, dim: int, dtype: torch.dtype | None) -> Tensor:
    """The scores less their maximum m, so that the largest power is e⁰ = 1.

    Softmax does not see the shift, and so its gradient must not see m: detach.
    """
    x = _checks.tensor("input", input)
    if not isinstance(dtype, torch.dtype | None):
        raise TypeError(f"dtype: expected a torch.dtype or None, got {dtype!r}")
    x = _checks.floating("input", x if dtype is None else x.to(dtype))
    _checks.dim("dim", dim, x.ndim)
    if x.numel() == 0:
        return x  # no element, no maximum
    return x - x.detach().amax(dim, keepdim=True)
