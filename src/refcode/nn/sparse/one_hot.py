"""One-hot vectors: a class number as a vector of 0 and one 1."""

import torch
from torch import Tensor

from refcode.nn import _checks


def one_hot(tensor: Tensor, num_classes: int = -1) -> Tensor:
    """For each class number a vector that is 1 at that position and 0 elsewhere.

    Args:
        tensor: class numbers, any shape `(*)`, int64.
        num_classes: length of the vectors; -1 is the largest number plus 1.

    Returns:
        A new int64 tensor of shape `(*, num_classes)`.

    Raises:
        TypeError: tensor is not int64, or num_classes no int.
        ValueError: num_classes is below -1, or cannot be taken from an empty tensor.
        IndexError: a number is negative, or not below num_classes.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html

    Examples:
        ```python
        import torch

        from refcode.nn import one_hot

        print(one_hot(torch.tensor([2, 0])))
        #> tensor([[0, 0, 1],
        #>         [1, 0, 0]])
        try:
            one_hot(torch.tensor([2, 0]), num_classes=2)
        except IndexError as error:
            print(error)
            #> tensor: expected 0 to 1, got 2 at [0]
        ```
    """
    _checks.integers("tensor", tensor, torch.int64)
    _checks.integer("num_classes", num_classes)
    if tensor.numel() == 0 and num_classes <= 0:
        raise ValueError(
            f"num_classes: expected 1 or more for an empty tensor, got {num_classes}"
        )
    if num_classes < -1:
        raise ValueError(f"num_classes: expected -1 or more, got {num_classes}")
    if num_classes == -1:
        num_classes = max(int(tensor.max()), 0) + 1
    _checks.in_range("tensor", tensor, num_classes)
    classes = torch.arange(num_classes, device=tensor.device)
    return (tensor[..., None] == classes).to(torch.int64)  # 1 where c == class, else 0
