"""LSTM: a step with a cell state, repeated over time, in layers and directions."""

from typing import Any

import torch
from torch import Tensor

from refcode.nn.activation.sigmoid import sigmoid
from refcode.nn.linear import linear
from refcode.nn.rnn._layers import State, Weights
from refcode.nn.rnn._options import Device
from refcode.nn.rnn._recurrence import Recurrent


class LSTM(Recurrent):
    """Long short-term memory: a cell state that gates write to, keep and read.

    A drop-in for `torch.nn.LSTM`: same arguments, same `state_dict`, and from the same
    seed the same numbers, dropout's included.

    Args:
        input_size: as in `RNN`.
        hidden_size: size of each cell state, and of each hidden state unless there is a
            proj_size.
        num_layers: as in `RNN`.
        bias: as in `RNN`.
        batch_first: as in `RNN`.
        dropout: as in `RNN`.
        bidirectional: as in `RNN`.
        proj_size: if not 0, the hidden state is a linear map of what the gates let out,
            to this size.
        device: as in `RNN`.
        dtype: as in `RNN`.

    Attributes:
        weight_ih_l0: parameter of shape `(4 * hidden_size, input_size)`: the rows of
            the input gate, of the forget gate, of the candidate, of the output gate.
        weight_hh_l0: parameter of shape `(4 * hidden_size, hidden_size)`, or
            `(4 * hidden_size, proj_size)`.
        bias_ih_l0: parameter of shape `(4 * hidden_size,)`, if there is a bias.
        bias_hh_l0: likewise.
        weight_hr_l0: parameter of shape `(proj_size, hidden_size)`, if proj_size is not
            0. Names and first numbers are as in `RNN`.

    Raises:
        TypeError: as in `RNN`; hx is no pair of tensors.
        ValueError: as in `RNN`; proj_size is not below hidden_size.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html

    Examples:
        Called and returned is what `RNN` has, with a pair of states `(h, c)` in the
        place of `h`; c has hidden_size numbers, h and the output proj_size if it is
        given.

        ```python
        import torch

        from refcode.nn import LSTM

        layer = LSTM(4, 2)
        output, (h_n, c_n) = layer(torch.ones(7, 5, 4))
        print(output.shape, h_n.shape, c_n.shape)
        #> torch.Size([7, 5, 2]) torch.Size([1, 5, 2]) torch.Size([1, 5, 2])
        try:
            layer(torch.ones(7, 5, 4), torch.zeros(1, 5, 2))
        except TypeError as error:
            print(error)
            #> hx: expected two tensors (h_0, c_0), got Tensor
        ```
    """

    gates = 4
    states = 2

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        proj_size: int = 0,
        device: Device = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        layers = (num_layers, bias, batch_first, dropout, bidirectional)
        super().__init__(input_size, hidden_size, *layers, device, dtype, proj_size)

    def forward(
        self, input: Any, hx: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Any, tuple[Tensor, Tensor]]:
        if hx is not None and (not isinstance(hx, tuple | list) or len(hx) != 2):
            got = f"{len(hx)}" if isinstance(hx, tuple | list) else type(hx).__name__
            raise TypeError(f"hx: expected two tensors (h_0, c_0), got {got}")
        output, (h_n, c_n) = self._run(input, hx)
        return output, (h_n, c_n)

    def _step(self, w: Weights, x: Tensor, state: State) -> State:
        h, c = state
        sums = linear(x, w.weight_ih, w.bias_ih) + linear(h, w.weight_hh, w.bias_hh)
        i, f, g, o = sums.chunk(4, dim=-1)
        # c' = σ(f) ⊙ c + σ(i) ⊙ tanh(g)    keep some of the old, add some of the new
        c = sigmoid(f) * c + sigmoid(i) * torch.tanh(g)
        # h' = σ(o) ⊙ tanh(c')              show some of it
        h = sigmoid(o) * torch.tanh(c)
        # h' = W_hr h'
        return (h if w.weight_hr is None else linear(h, w.weight_hr)), c
