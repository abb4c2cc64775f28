"""Recurrent layers: one step that is repeated, and what it remembers.

Each class says in a few lines what its step computes; `nn/_recurrence.py` repeats it
over time, layers and directions.
"""

from typing import Any, Literal

import torch
from torch import Tensor, nn

from refcode.nn import _checks
from refcode.nn._recurrence import Recurrent, Weights
from refcode.nn._recurrent_options import Device, State, boolean, draw
from refcode.nn.activation import relu, sigmoid
from refcode.nn.linear import linear


class RNNCell(nn.Module):
    """One step of a plain recurrent network: h' = tanh(W_ih x + b_ih + W_hh h + b_hh).

    A drop-in for `torch.nn.RNNCell`: same arguments, same `state_dict`, and from the
    same seed the same numbers.

    Args:
        input_size: size of the last dimension of the input.
        hidden_size: size of the last dimension of the hidden state.
        bias: whether to add the two biases.
        nonlinearity: `"tanh"` or `"relu"`.
        device: where the parameters are made.
        dtype: their dtype; None is torch's default.

    Attributes:
        weight_ih: parameter of shape `(hidden_size, input_size)`.
        weight_hh: parameter of shape `(hidden_size, hidden_size)`.
        bias_ih: parameter of shape `(hidden_size,)`, or None.
        bias_hh: likewise; only the sum of the two biases matters. All are drawn from
            the uniform distribution on ±1/√hidden_size.

    Raises:
        TypeError: bias is no bool; an input is no tensor, or has another dtype than the
            weights.
        ValueError: a size is negative, nonlinearity is another word, or a shape does
            not fit.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.RNNCell.html

    Examples:
        The input has shape `(N, input_size)` or `(input_size,)`, the hidden state and
        the result, a new tensor, `(N, hidden_size)` or `(hidden_size,)`. Without a
        hidden state the step starts from zeros.

        ```python
        import torch

        from refcode.nn import RNNCell

        cell = RNNCell(4, 2)
        h = torch.zeros(3, 2)
        for x in torch.ones(5, 3, 4):
            h = cell(x, h)
        print(h.shape)
        #> torch.Size([3, 2])
        try:
            cell(torch.ones(3, 4), torch.zeros(1, 2))
        except ValueError as error:
            print(error)
            #> hx: expected shape (3, 2), as input is (3, 4), got (1, 2)
        ```
    """

    bias_ih: nn.Parameter | None
    bias_hh: nn.Parameter | None

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        bias: bool = True,
        nonlinearity: Literal["tanh", "relu"] = "tanh",
        device: Device = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        self.input_size = _checks.size("input_size", input_size)
        self.hidden_size = _checks.size("hidden_size", hidden_size)
        self.bias = boolean("bias", bias)
        self.nonlinearity = _checks.choice("nonlinearity", nonlinearity, "tanh", "relu")

        def parameter(*shape: int) -> nn.Parameter:
            return nn.Parameter(torch.empty(shape, device=device, dtype=dtype))

        self.weight_ih = parameter(hidden_size, input_size)
        self.weight_hh = parameter(hidden_size, hidden_size)
        self.bias_ih = parameter(hidden_size) if bias else None
        self.bias_hh = parameter(hidden_size) if bias else None
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Draw all weights and biases anew."""
        draw(self, self.hidden_size)

    def forward(self, input: Tensor, hx: Tensor | None = None) -> Tensor:
        _checks.same_dtype("input", input, "weight_ih", self.weight_ih)
        if input.ndim not in (1, 2) or input.shape[-1] != self.input_size:
            raise ValueError(
                f"input: expected shape (N, {self.input_size}) or "
                f"({self.input_size},), got {tuple(input.shape)}"
            )
        shape = (*input.shape[:-1], self.hidden_size)
        if hx is None:
            hx = input.new_zeros(shape)
        _checks.same_dtype("hx", hx, "input", input)
        _checks.shape("hx", hx, shape, f"as input is {tuple(input.shape)}")
        weights = Weights(self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh)
        return _rnn_step(weights, input, hx, self.nonlinearity)

    def extra_repr(self) -> str:
        words = [str(self.input_size), str(self.hidden_size)]
        words += [] if self.bias else ["bias=False"]
        words += [] if self.nonlinearity == "tanh" else ["nonlinearity=relu"]
        return ", ".join(words)


def _rnn_step(w: Weights, x: Tensor, h: Tensor, nonlinearity: str) -> Tensor:
    # h' = tanh(W_ih x + b_ih + W_hh h + b_hh)
    total = linear(x, w.weight_ih, w.bias_ih) + linear(h, w.weight_hh, w.bias_hh)
    return torch.tanh(total) if nonlinearity == "tanh" else relu(total)


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
        super().__init__(
            input_size,
            hidden_size,
            num_layers,
            bias,
            batch_first,
            dropout,
            bidirectional,
            device,
            dtype,
        )
        self.nonlinearity = _checks.choice("nonlinearity", nonlinearity, "tanh", "relu")

    def forward(self, input: Any, hx: Tensor | None = None) -> tuple[Any, Tensor]:
        output, (h_n,) = self._run(input, None if hx is None else (hx,))
        return output, h_n

    def _step(self, w: Weights, x: Tensor, state: State) -> State:
        (h,) = state
        return (_rnn_step(w, x, h, self.nonlinearity),)


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
        super().__init__(
            input_size,
            hidden_size,
            num_layers,
            bias,
            batch_first,
            dropout,
            bidirectional,
            device,
            dtype,
            proj_size,
        )

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
        super().__init__(
            input_size,
            hidden_size,
            num_layers,
            bias,
            batch_first,
            dropout,
            bidirectional,
            device,
            dtype,
        )

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
