"""relu: what is negative becomes 0."""

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
