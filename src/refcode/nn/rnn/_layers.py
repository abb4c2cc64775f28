"""What RNN, LSTM and GRU are made with: parameters, and checks of the input."""

import warnings
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from refcode.nn import _checks
from refcode.nn.rnn._options import Device, boolean, draw, positive

State = tuple[Tensor, ...]  # what goes from step to step: (h,), in an LSTM (h, c)


class Weights(NamedTuple):
    """What a step computes with: the parameters of one layer and direction."""

    weight_ih: Tensor
    weight_hh: Tensor
    bias_ih: Tensor | None = None
    bias_hh: Tensor | None = None
    weight_hr: Tensor | None = None


class Layers(nn.Module):
    """The options and parameters of stacked recurrent layers, and what they accept."""

    gates: int  # how many blocks of hidden_size rows a weight has
    states = 1  # how many tensors go from step to step

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int,
        bias: bool,
        batch_first: bool,
        dropout: float,
        bidirectional: bool,
        device: Device,
        dtype: torch.dtype | None,
        proj_size: int = 0,
    ) -> None:
        super().__init__()
        self.input_size = positive("input_size", input_size)
        self.hidden_size = positive("hidden_size", hidden_size)
        self.num_layers = positive("num_layers", num_layers)
        self.bias = boolean("bias", bias)
        self.batch_first = boolean("batch_first", batch_first)
        self.dropout = float(_checks.fraction("dropout", dropout))
        self.bidirectional = boolean("bidirectional", bidirectional)
        self.proj_size = _checks.size("proj_size", proj_size)
        if proj_size >= hidden_size:
            raise ValueError(
                f"proj_size: expected less than hidden_size, which is {hidden_size}, "
                f"got {proj_size}"
            )
        if dropout > 0 and num_layers == 1:
            warnings.warn(
                f"dropout: {dropout} does nothing with num_layers=1, as it acts "
                "between layers",
                stacklevel=3,
            )

        self._directions = ("", "_reverse") if bidirectional else ("",)
        rows, out = self.gates * hidden_size, proj_size or hidden_size
        for layer in range(num_layers):
            # the second layer reads what the first one wrote, in both directions
            width = input_size if layer == 0 else out * len(self._directions)
            shapes: dict[str, tuple[int, ...]]
            shapes = {"weight_ih": (rows, width), "weight_hh": (rows, out)}
            if bias:
                shapes |= {"bias_ih": (rows,), "bias_hh": (rows,)}
            if proj_size:
                shapes |= {"weight_hr": (out, hidden_size)}
            for direction in self._directions:
                for name, shape in shapes.items():
                    empty = torch.empty(shape, device=device, dtype=dtype)
                    setattr(self, f"{name}_l{layer}{direction}", nn.Parameter(empty))
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Draw all weights and biases anew."""
        draw(self, self.hidden_size)

    def _first(self, hx: Sequence[Tensor] | None, x: Tensor, *batch: int) -> State:
        """The state that each layer and direction begins with: hx, or zeros."""
        places = self.num_layers * len(self._directions)
        sizes = (self.proj_size or self.hidden_size, self.hidden_size)[: self.states]
        shapes = [(places, *batch, size) for size in sizes]
        if hx is None:
            return tuple(x.new_zeros(shape) for shape in shapes)
        names = ("hx",) if self.states == 1 else ("hx[0]", "hx[1]")
        why = "(D * num_layers, N, size)" if batch else "(D * num_layers, size)"
        if batch and self.batch_first:
            why = "also with batch_first"
        for name, given, shape in zip(names, hx, shapes, strict=True):
            _checks.same_dtype(name, given, "input", x)
            _checks.shape(name, given, shape, why)
        return tuple(hx)

    def _checked(self, name: str, x: Tensor, shape: str, *ndims: int) -> Tensor:
        """`x` itself, if it is a sequence that these weights can read."""
        like = next(self.parameters())
        _checks.same_dtype(name, x, "the weights", like)
        if x.ndim not in ndims or x.shape[-1] != self.input_size:
            wanted = shape.replace("{}", str(self.input_size))
            raise ValueError(f"{name}: expected shape {wanted}, got {tuple(x.shape)}")
        if x.shape[1 if self.batch_first and x.ndim == 3 else 0] == 0:
            raise ValueError(f"{name}: expected one time step or more, got 0")
        return x

    def extra_repr(self) -> str:
        shown = {
            "proj_size": 0,
            "num_layers": 1,
            "bias": True,
            "batch_first": False,
            "dropout": 0,
            "bidirectional": False,
        }
        options = [
            f"{name}={getattr(self, name)}"
            for name, default in shown.items()
            if getattr(self, name) != default
        ]
        return ", ".join([str(self.input_size), str(self.hidden_size), *options])
