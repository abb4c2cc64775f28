"""How a recurrent layer is held against torch's: one call, whatever the input is."""

import warnings
from collections.abc import Mapping
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn.utils.rnn import (
    PackedSequence,
    pack_padded_sequence,
    pad_packed_sequence,
)

from .agreement import agree

LAYERS = ("RNN", "LSTM", "GRU")


def called(
    layer: nn.Module, state: dict[str, Tensor], x: Tensor, hx: Any, lengths: Any
) -> Any:
    """What the layer returns with these parameters; packed input comes back padded."""
    torch.manual_seed(1)  # for the dropout of both
    if lengths is None:
        return functional_call(layer, state, (x, hx))
    first = layer.batch_first
    packed = pack_padded_sequence(x, lengths, batch_first=first, enforce_sorted=False)
    output, last = functional_call(layer, state, (packed, hx))
    assert isinstance(output, PackedSequence)
    return *pad_packed_sequence(output, batch_first=first), last


def same(
    ours: type[nn.Module],
    theirs: type[nn.Module],
    options: Mapping[str, Any],
    length: int = 3,
    batch: int | None = 2,
    hidden: bool = True,
    lengths: list[int] | None = None,
    dtype: torch.dtype = torch.float64,
    seed: int = 0,
    training: bool = True,
) -> None:
    """Fails unless both draw the same parameters, and agree in values and gradients."""
    with warnings.catch_warnings():
        # that it has no effect is what is to be compared, too
        warnings.filterwarnings("ignore", ".*dropout.*num_layers=1", UserWarning)
        torch.manual_seed(seed)
        layer = ours(**options, dtype=dtype)
        torch.manual_seed(seed)
        other = theirs(**options, dtype=dtype)
    layer.train(training)
    other.train(training)
    state = other.state_dict()
    torch.testing.assert_close(layer.state_dict(), state, rtol=0, atol=0)
    assert list(layer.state_dict()) == list(state)
    assert repr(layer) == repr(other)

    sizes = [length] if batch is None else [length, batch]
    if layer.batch_first:
        sizes.reverse()
    x = torch.randn(*sizes, layer.input_size, dtype=dtype, requires_grad=True)
    places = layer.num_layers * (2 if layer.bidirectional else 1)
    middle = [] if batch is None else [batch]
    widths = [layer.proj_size or layer.hidden_size, layer.hidden_size]
    hx: Any = tuple(
        torch.randn(places, *middle, width, dtype=dtype, requires_grad=True)
        for width in (widths if theirs is nn.LSTM else widths[:1])
    )
    if theirs is not nn.LSTM:
        (hx,) = hx
    agree(
        partial(called, layer),
        partial(called, other),
        dict(other.named_parameters()),
        x,
        hx if hidden else None,
        lengths,
    )


def same_cell(
    ours: type[nn.Module],
    options: Mapping[str, Any],
    batch: int | None = 2,
    hidden: bool = True,
    dtype: torch.dtype = torch.float64,
    seed: int = 0,
) -> None:
    """The same for RNNCell."""
    torch.manual_seed(seed)
    cell = ours(**options, dtype=dtype)
    torch.manual_seed(seed)
    other = nn.RNNCell(**options, dtype=dtype)
    torch.testing.assert_close(cell.state_dict(), other.state_dict(), rtol=0, atol=0)
    assert repr(cell) == repr(other)
    n = [] if batch is None else [batch]
    x = torch.randn(*n, cell.input_size, dtype=dtype, requires_grad=True)
    h = torch.randn(*n, cell.hidden_size, dtype=dtype, requires_grad=True)

    def run(layer: nn.Module, state: dict[str, Tensor], *args: Any) -> Any:
        return functional_call(layer, state, args)

    agree(
        partial(run, cell),
        partial(run, other),
        dict(other.named_parameters()),
        x,
        h if hidden else None,
    )
