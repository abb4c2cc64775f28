"""GRU: a step with two gates, repeated over time, in layers and directions."""

from typing import Any

import torch
from torch import Tensor

from refcode.nn.activation.sigmoid import sigmoid
from refcode.nn.linear import linear
from refcode.nn.rnn._layers import State, Weights
from refcode.nn.rnn._options import Device
from refcode.nn.rnn._recurrence import Recurrent


class GRU(Recurrent):
    """Gated recurrent unit: a hidden state that one gate renews and one resets.

    A drop-in for `torch.nn.GRU`: same arguments, same `state_dict`, and from the same
    seed the same numbers, dropout's included.

    Args:
        input_size: as in `RNN`.
        hidden_size: as in `RNN`.
        num_layers: as in `RNN`.
        bias: as in `RNN`.
        batch_first: as in `RNN`.
        dropout: as in `RNN`.
        bidirectional: as in `RNN`.
        device: as in `RNN`.
        dtype: as in `RNN`.

    Attributes:
        weight_ih_l0: parameter of shape `(3 * hidden_size, input_size)`: the rows of
            the reset gate, of the update gate, of the candidate.
        weight_hh_l0: parameter of shape `(3 * hidden_size, hidden_size)`.
        bias_ih_l0: parameter of shape `(3 * hidden_size,)`, if there is a bias.
        bias_hh_l0: likewise. Here the two are not one: the reset gate scales the last
            third of bias_hh only. Names and first numbers are as in `RNN`.

    Raises:
        TypeError: as in `RNN`.
        ValueError: as in `RNN`.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.GRU.html

    Examples:
        Called and returned is what `RNN` has.

        ```python
        import torch

        from refcode.nn import GRU

        layer = GRU(4, 2, bidirectional=True)
        output, h_n = layer(torch.ones(7, 5, 4))
        print(output.shape, h_n.shape)
        #> torch.Size([7, 5, 4]) torch.Size([2, 5, 2])
        ```
    """

    gates = 3

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        device: Device = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        layers = (num_layers, bias, batch_first, dropout, bidirectional)
        super().__init__(input_size, hidden_size, *layers, device, dtype)

    def forward(self, input: Any, hx: Tensor | None = None) -> tuple[Any, Tensor]:
        output, (h_n,) = self._run(input, None if hx is None else (hx,))
        return output, h_n

    def _step(self, w: Weights, x: Tensor, state: State) -> State:
        (h,) = state
        r_x, z_x, n_x = linear(x, w.weight_ih, w.bias_ih).chunk(3, dim=-1)
        r_h, z_h, n_h = linear(h, w.weight_hh, w.bias_hh).chunk(3, dim=-1)
        r = sigmoid(r_x + r_h)  # r = σ(W_ir x + b_ir + W_hr h + b_hr)
        z = sigmoid(z_x + z_h)  # z = σ(W_iz x + b_iz + W_hz h + b_hz)
        # n = tanh(W_in x + b_in + r ⊙ (W_hn h + b_hn)); in the paper, W_hn (r ⊙ h)
        n = torch.tanh(n_x + r * n_h)
        return ((1 - z) * n + z * h,)  # h' = (1 − z) ⊙ n + z ⊙ h
