"""The sigmoid, which makes a probability of a number, and its logarithm."""

import torch
from torch import Tensor

from refcode.nn import _checks


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
