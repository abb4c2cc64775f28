"""The linear layer: a matrix product and a shift."""

import math

import torch
from torch import Tensor, nn

from refcode.nn import _checks


def linear(input: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """Each output is a weighted sum of all inputs: y = x Wᵀ + b.

    Args:
        input: x, of shape `(*, in)`, where * is any number of dimensions, or none.
        weight: W, of shape `(out, in)`, or `(in,)` for one output without a dimension
            of its own; dtype as input.
        bias: b, of a shape that broadcasts to the output's, usually `(out,)`; dtype as
            input.

    Returns:
        A new tensor of shape `(*, out)`, or `(*)` if weight is `(in,)`.

    Raises:
        TypeError: an argument is no tensor, or has another dtype than input.
        ValueError: a shape does not fit.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html

    Examples:
        ```python
        import torch

        from refcode.nn import linear

        x = torch.tensor([[1.0, 2.0]])
        weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
        print(linear(x, weight, bias=torch.tensor([0.0, 0.0, 10.0])))
        #> tensor([[ 1.,  2., 13.]])
        try:
            linear(torch.ones(1, 3), weight)
        except ValueError as error:
            print(error)
            #> input: expected shape (*, 2), as weight is (3, 2), got (1, 3)
        ```
    """
    _checks.same_dtype("input", input, "weight", _checks.tensor("weight", weight))
    if weight.ndim not in (1, 2):
        raise ValueError(
            f"weight: expected shape (out, in) or (in,), got {tuple(weight.shape)}"
        )
    in_features = weight.shape[-1]
    if input.ndim == 0 or input.shape[-1] != in_features:
        raise ValueError(
            f"input: expected shape (*, {in_features}), as weight is "
            f"{tuple(weight.shape)}, got {tuple(input.shape)}"
        )
    # y[n, o] = Σᵢ x[n, i] · W[o, i]
    output = input @ (weight.T if weight.ndim == 2 else weight)
    if bias is None:
        return output
    _checks.same_dtype("bias", bias, "input", input)
    return output + _checks.broadcasts_to("bias", bias, "the output", output)


class Linear(nn.Module):
    """A linear layer with its own weight and bias.

    A drop-in for `torch.nn.Linear`: same arguments, same `state_dict`, and from the
    same seed the same numbers.

    Args:
        in_features: size of the last dimension of the input.
        out_features: size of the last dimension of the output.
        bias: whether to add a bias.
        device: where the parameters are made.
        dtype: their dtype; None is torch's default.

    Attributes:
        weight: parameter of shape `(out_features, in_features)`, drawn from the uniform
            distribution on ±1/√in_features.
        bias: parameter of shape `(out_features,)`, drawn from the same, or None.

    Raises:
        TypeError: a size is no int.
        ValueError: a size is negative.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html

    Examples:
        ```python
        import torch

        from refcode.nn import Linear

        layer = Linear(2, 3)
        print(layer)
        #> Linear(in_features=2, out_features=3, bias=True)
        print(layer(torch.ones(4, 5, 2)).shape)
        #> torch.Size([4, 5, 3])
        print(layer.load_state_dict(torch.nn.Linear(2, 3).state_dict()))
        #> <All keys matched successfully>
        ```
    """

    bias: nn.Parameter | None

    def __init__(
        self,
        in_features: int,
        out_features: int,
        bias: bool = True,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        self.in_features = _checks.size("in_features", in_features)
        self.out_features = _checks.size("out_features", out_features)
        shape = (out_features, in_features)
        self.weight = nn.Parameter(torch.empty(shape, device=device, dtype=dtype))
        if bias:
            self.bias = nn.Parameter(
                torch.empty(out_features, device=device, dtype=dtype)
            )
        else:
            self.register_parameter("bias", None)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Draw weight and bias anew."""
        bound = 1 / math.sqrt(self.in_features) if self.in_features > 0 else 0
        # a = √5 makes this the uniform distribution on ±bound
        nn.init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            nn.init.uniform_(self.bias, -bound, bound)

    def forward(self, input: Tensor) -> Tensor:
        return linear(input, self.weight, self.bias)

    def extra_repr(self) -> str:
        return (
            f"in_features={self.in_features}, out_features={self.out_features}, "
            f"bias={self.bias is not None}"
        )
