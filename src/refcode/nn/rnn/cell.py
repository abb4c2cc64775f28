"""RNNCell: one step of a plain recurrent network."""

from typing import Literal

import torch
from torch import Tensor, nn

from refcode.nn import _checks
from refcode.nn.activation.relu import relu
from refcode.nn.linear import linear
from refcode.nn.rnn._layers import Weights
from refcode.nn.rnn._options import Device, boolean, draw


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
        TypeError: a size is no int, or bias no bool; an input is no tensor, or has
            another dtype than the weights.
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
        return rnn_step(weights, input, hx, self.nonlinearity)

    def extra_repr(self) -> str:
        words = [str(self.input_size), str(self.hidden_size)]
        words += [] if self.bias else ["bias=False"]
        words += [] if self.nonlinearity == "tanh" else ["nonlinearity=relu"]
        return ", ".join(words)


def rnn_step(w: Weights, x: Tensor, h: Tensor, nonlinearity: str) -> Tensor:
    # h' = tanh(W_ih x + b_ih + W_hh h + b_hh)
    total = linear(x, w.weight_ih, w.bias_ih) + linear(h, w.weight_hh, w.bias_hh)
    return torch.tanh(total) if nonlinearity == "tanh" else relu(total)
