"""RNN: the step of `RNNCell`, repeated over time, in layers and directions."""

from typing import Any, Literal

import torch
from torch import Tensor

from refcode.nn import _checks
from refcode.nn.rnn._layers import State, Weights
from refcode.nn.rnn._options import Device
from refcode.nn.rnn._recurrence import Recurrent
from refcode.nn.rnn.cell import rnn_step


class RNN(Recurrent):
    """A plain recurrent network: the step of `RNNCell` at each time, in layers.

    A drop-in for `torch.nn.RNN`: same arguments, same `state_dict`, and from the same
    seed the same numbers, dropout's included.

    Args:
        input_size: size of the last dimension of the input.
        hidden_size: size of each hidden state.
        num_layers: how many networks are stacked; each reads the output of the one
            below.
        nonlinearity: `"tanh"` or `"relu"`.
        bias: whether to add the two biases.
        batch_first: whether input and output are `(N, L, *)` instead of `(L, N, *)`.
            Hidden states are not changed by it, nor is unbatched input.
        dropout: in training, the probability with which a number that goes from one
            layer to the next is set to 0.
        bidirectional: whether each layer also reads the sequence from its end, with
            weights of its own; D is then 2, else 1.
        device: where the parameters are made.
        dtype: their dtype; None is torch's default.

    Attributes:
        weight_ih_l0: parameter of shape `(hidden_size, input_size)`, for layer 0; in
            higher layers `(hidden_size, D * hidden_size)`. A name that ends in
            `_reverse` belongs to the other direction.
        weight_hh_l0: parameter of shape `(hidden_size, hidden_size)`.
        bias_ih_l0: parameter of shape `(hidden_size,)`, if there is a bias.
        bias_hh_l0: likewise. All are drawn from the uniform distribution on
            ±1/√hidden_size.

    Raises:
        TypeError: an argument has the wrong type, or an input another dtype than the
            weights.
        ValueError: an argument is out of range, or a shape does not fit.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.RNN.html

    Examples:
        Called with the input, `(L, N, input_size)` or `(L, input_size)` or a
        `PackedSequence`, and the first hidden states, `(D * num_layers, N,
        hidden_size)` or without N; zeros if there are none. Returns two new tensors:
        the last layer's hidden states at each time, `(L, N, D * hidden_size)`, and the
        final hidden state of every layer and direction.

        ```python
        import torch

        from refcode.nn import RNN

        layer = RNN(4, 2, num_layers=3, batch_first=True)
        output, h_n = layer(torch.ones(5, 7, 4))
        print(output.shape, h_n.shape)
        #> torch.Size([5, 7, 2]) torch.Size([3, 5, 2])
        try:
            layer(torch.ones(5, 7, 4), torch.zeros(5, 3, 2))
        except ValueError as error:
            print(error)
            #> hx: expected shape (3, 5, 2), also with batch_first, got (5, 3, 2)
        ```
    """

    gates = 1

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        nonlinearity: Literal["tanh", "relu"] = "tanh",
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        device: Device = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        layers = (num_layers, bias, batch_first, dropout, bidirectional)
        super().__init__(input_size, hidden_size, *layers, device, dtype)
        self.nonlinearity = _checks.choice("nonlinearity", nonlinearity, "tanh", "relu")

    def forward(self, input: Any, hx: Tensor | None = None) -> tuple[Any, Tensor]:
        output, (h_n,) = self._run(input, None if hx is None else (hx,))
        return output, h_n

    def _step(self, w: Weights, x: Tensor, state: State) -> State:
        (h,) = state
        return (rnn_step(w, x, h, self.nonlinearity),)
