"""The options of recurrent layers: what they may be, and what is drawn by them."""

import math

import torch
from torch import nn

from refcode.nn import _checks

Device = torch.device | str | None


def draw(module: nn.Module, hidden_size: int) -> None:
    """All parameters anew, from the uniform distribution on ±1/√hidden_size."""
    bound = 1 / math.sqrt(hidden_size) if hidden_size > 0 else 0
    for parameter in module.parameters():
        nn.init.uniform_(parameter, -bound, bound)


def boolean(name: str, value: bool) -> bool:
    """`value` itself, if it is a bool."""
    if not isinstance(value, bool):
        raise TypeError(f"{name}: expected True or False, got {value!r}")
    return value


def positive(name: str, value: int) -> int:
    """`value` itself, if it is an int of 1 or more."""
    if _checks.integer(name, value) < 1:
        raise ValueError(f"{name}: expected 1 or more, got {value}")
    return value
