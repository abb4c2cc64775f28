"""What stands after a layer: relu and sigmoid for each element, softmax for a row."""

import torch
from torch import Tensor

from refcode.nn import _checks


def relu(input: Tensor, inplace: bool = False) -> Tensor:
    """Each negative element becomes 0, the others stay: max(0, x).

    Args:
        input: any shape, any real dtype except bool.
        inplace: write the result into input and return input itself.

    Returns:
        A tensor with the shape and dtype of input; new, unless inplace. nan stays nan.
            The gradient is 1 where x > 0 and 0 where x < 0; at 0 it is 0, as in torch.

    Raises:
        TypeError: input is no tensor, or holds bools or complex numbers.
        RuntimeError: inplace, and input is a leaf that requires grad (torch's error).

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html

    Examples:
        ```python
        import torch

        from refcode.nn import relu

        print(relu(torch.tensor([-2, 0, 3])))
        #> tensor([0, 0, 3])
        print(relu(torch.tensor([-1.0, float("nan"), float("inf")])))
        #> tensor([0., nan, inf])
        ```
    """
    cut = _checks.real("input", input) <= 0  # false for nan, which is kept
    return input.masked_fill_(cut, 0) if inplace else input.masked_fill(cut, 0)


def sigmoid(input: Tensor) -> Tensor:
    """Squeezes each number into (0, 1): σ(x) = 1 / (1 + e⁻ˣ).

    Args:
        input: any shape, any real dtype except bool.

    Returns:
        A new tensor with the shape of input; dtype as input, or the default dtype for
            integers.

    Raises:
        TypeError: input is no tensor, or holds bools or complex numbers.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.special.expit.html

    Examples:
        ```python
        import torch

        from refcode.nn import sigmoid

        print(sigmoid(torch.tensor([-200, 0, 200])))
        #> tensor([0.0000, 0.5000, 1.0000])
        ```
    """
    x = _checks.real("input", input)
    if not x.is_floating_point():
        x = x.to(torch.get_default_dtype())
    e = _small_exp(x)
    # σ(x) = 1 / (1 + e⁻ˣ) = eˣ / (1 + eˣ): the form whose power is at most 1
    return torch.where(x >= 0, 1 / (1 + e), e / (1 + e))


def logsigmoid(input: Tensor) -> Tensor:
    """The logarithm of the sigmoid, exact where σ(x) itself would be 0 or 1.

    Args:
        input: any shape, floating point dtype.

    Returns:
        A new tensor of log σ(x) with the shape and dtype of input.

    Raises:
        TypeError: input is no tensor of floating point numbers.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.logsigmoid.html

    Examples:
        ```python
        import torch

        from refcode.nn import logsigmoid, sigmoid

        x = torch.tensor([-200.0])
        print(sigmoid(x).log(), logsigmoid(x))
        #> tensor([-inf]) tensor([-200.])
        ```
    """
    x = _checks.floating("input", input)
    # log σ(x) = −log(1 + e⁻ˣ) = x − log(1 + eˣ)
    return torch.where(x >= 0, 0, x) - _small_exp(x).log1p()


def _small_exp(x: Tensor) -> Tensor:
    """The smaller of eˣ and e⁻ˣ: never more than 1, so it cannot overflow.

    `(-x.abs()).exp()` has the same values, but the slope of abs at 0 is 0 in torch: the
    gradient of a sigmoid would be 0 there and not 1/4.
    """
    return torch.where(x >= 0, -x, x).exp()


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
    x = _checks.floating("input", x if dtype is None else x.to(dtype))
    _checks.dim("dim", dim, x.ndim)
    if x.numel() == 0:
        return x  # no element, no maximum
    return x - x.detach().amax(dim, keepdim=True)
