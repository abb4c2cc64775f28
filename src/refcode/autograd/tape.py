"""Reverse-mode differentiation from scratch, without torch's autograd.

Every operation computes its value and remembers, for each operand, how to turn the
gradient of the result into the gradient of that operand: one link of the chain rule.
`backward` starts at the last result with the gradient 1; `_backward` has its walk.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import torch
from torch import Tensor

from refcode.autograd import _backward

Operand: TypeAlias = "Variable | Tensor | float"
Pull: TypeAlias = Callable[[Tensor], Tensor]  # a result's gradient -> an operand's
Dims: TypeAlias = int | tuple[int, ...] | None


class Variable:
    """A tensor that remembers what it was computed from.

    It takes part in `+ - * / ** @`, indexing and the methods below, together with other
    variables, plain tensors and numbers; the latter two are constants. Operands are
    broadcast as torch does it.

    Args:
        value: a floating point tensor of any shape, or a float. Do not change it in
            place later: unlike torch, nothing here would notice.
        *links: for a result: each operand, and how a gradient is passed on to it.

    Attributes:
        value: the tensor, cut off from torch's autograd; a view, not a copy.
        grad: the sum of the gradients that `backward` brought here so far, of the shape
            and dtype of value. Only leaves get one, before that it is None.
        links: the links whose operand is a variable.

    Raises:
        TypeError: value is no dense tensor or float; it holds integers or bools, which
            have no gradient, or complex numbers.

    Source:
        A. Griewank, A. Walther, Evaluating Derivatives, 2nd ed., SIAM 2008, chapter 3;
        in this form for single numbers: https://github.com/karpathy/micrograd

    Example:
        ```python
        import torch

        from refcode.autograd import Variable

        x = Variable(torch.ones(2, 2))
        y = x + 2
        out = (y * y * 3).mean()
        out.backward()
        print(out)
        #> Variable(tensor(27.))
        print(x.grad)
        #> tensor([[4.5000, 4.5000],
        #>         [4.5000, 4.5000]])
        ```
    """

    __array_ufunc__ = None  # array + variable: NumPy leaves the operation to it

    def __init__(self, value: Tensor | float, *links: tuple[Operand, Pull]) -> None:
        self.value = _tensor("value", value).detach()
        self.grad: Tensor | None = None
        self.links = [(op, pull) for op, pull in links if isinstance(op, Variable)]
        if not self.value.is_floating_point():
            raise TypeError(f"value: expected floating point, got {self.value.dtype}")

    def __add__(self, other: Operand) -> Variable:
        a, b = self.value, _value(other)
        return Variable(a + b, (self, lambda g: g), (other, lambda g: g))

    def __mul__(self, other: Operand) -> Variable:
        a, b = self.value, _value(other)
        return Variable(a * b, (self, lambda g: g * b), (other, lambda g: g * a))

    def __sub__(self, other: Operand) -> Variable:
        a, b = self.value, _value(other)
        return Variable(a - b, (self, lambda g: g), (other, lambda g: -g))

    def __truediv__(self, other: Operand) -> Variable:
        a, b = self.value, _value(other)
        result = a / b  # the slope by b is -a/b²; b² itself may overflow
        return Variable(
            result, (self, lambda g: g / b), (other, lambda g: -g * result / b)
        )

    def __neg__(self) -> Variable:
        return Variable(-self.value, (self, lambda g: -g))

    def __pow__(self, n: float) -> Variable:
        """Each element to the power n, a number."""
        if not isinstance(n, int | float):
            raise TypeError(f"n: expected a number, got {type(n).__name__}")
        a = self.value

        def pull(g: Tensor) -> Tensor:  # n = 0: no slope, not even where a is 0
            return g * n * a ** (n - 1) if n else torch.zeros_like(g)

        return Variable(a**n, (self, pull))

    def __matmul__(self, other: Operand) -> Variable:
        """The product of matrices, of stacks of them, of vectors."""
        a, b = self.value, _value(other)
        if isinstance(b, Tensor) and b.dim() == 1:
            return (self @ other[:, None])[..., 0]  # type: ignore[index]
        if a.dim() == 1:
            return (self[None] @ other)[..., 0, :]
        return Variable(a @ b, (self, lambda g: g @ b.mT), (other, lambda g: a.mT @ g))

    def sum(self, dim: Dims = None, keepdim: bool = False) -> Variable:
        """The sum over `dim`, one or several; over all of them if it is None."""
        a = self.value
        kept = a.sum(dim, keepdim=True).shape
        return Variable(
            a.sum(dim, keepdim), (self, lambda g: g.reshape(kept).expand(a.shape))
        )

    def mean(self, dim: Dims = None, keepdim: bool = False) -> Variable:
        """The mean over `dim`: the sum over the number of elements in it."""
        count = torch.ones_like(self.value).sum(dim, keepdim)
        return self.sum(dim, keepdim) / count

    def exp(self) -> Variable:
        """The exponential of each element."""
        result = self.value.exp()
        return Variable(result, (self, lambda g: g * result))

    def log(self) -> Variable:
        """The natural logarithm of each element."""
        a = self.value
        return Variable(a.log(), (self, lambda g: g / a))

    def relu(self) -> Variable:
        """Each element, or 0 if it is negative."""
        a = self.value  # at 0, where the slope is undefined, torch takes 0
        return Variable(a.clamp(min=0), (self, lambda g: g.masked_fill(a <= 0, 0)))

    def __getitem__(self, index: Any) -> Variable:
        """Elements, by any index that torch takes; one may be read several times."""
        a = self.value
        read = torch.arange(a.numel(), device=a.device).reshape(a.shape)[index]

        def pull(g: Tensor) -> Tensor:
            into = torch.zeros_like(a).flatten()
            return into.index_add(0, read.flatten(), g.flatten()).reshape(a.shape)

        return Variable(a[index], (self, pull))

    def __radd__(self, other: Operand) -> Variable:
        return self + other

    def __rmul__(self, other: Operand) -> Variable:
        return self * other

    def __rsub__(self, other: Operand) -> Variable:
        return -self + other

    def __rtruediv__(self, other: Operand) -> Variable:
        return self**-1 * other

    def __rmatmul__(self, other: Tensor) -> Variable:
        return Variable(other) @ self

    def __repr__(self) -> str:
        return f"Variable({self.value!r})"

    def backward(self, gradient: Tensor | None = None) -> None:
        """Add the gradient of this variable to `.grad` of each leaf behind it.

        The links stay: unlike torch, a second call needs no `retain_graph=True`.

        Args:
            gradient: the gradient that this variable itself has, of its shape. Without
                it the variable must have one element, and the gradient is 1.

        Raises:
            TypeError: gradient makes no dense tensor.
            ValueError: there is no gradient although there is more than one element, or
                it has another shape.

        Example:
            ```python
            import torch

            from refcode.autograd import Variable

            x = Variable(torch.tensor([1.0, 2.0, 3.0]))
            (x * x).backward(torch.tensor([1.0, 0.0, 10.0]))
            print(x.grad)
            #> tensor([ 2.,  0., 60.])
            ```
        """
        shape = tuple(self.value.shape)
        if gradient is None:
            if self.value.numel() != 1:
                raise ValueError(f"gradient: expected one, of shape {shape}, got none")
            gradient = torch.ones_like(self.value)
        gradient = _tensor("gradient", gradient).to(self.value.dtype)
        if gradient.shape != shape:
            raise ValueError(
                f"gradient: expected shape {shape}, got {tuple(gradient.shape)}"
            )
        _backward.pass_on(self, gradient)


def _tensor(name: str, value: Any) -> Tensor:
    """`value` as a dense tensor."""
    try:
        t = torch.as_tensor(value)
    except (TypeError, ValueError, RuntimeError):
        kind = type(value).__name__
        raise TypeError(f"{name}: expected a tensor or a float, got {kind}") from None
    if t.layout != torch.strided:
        raise TypeError(f"{name}: expected a dense tensor, got layout {t.layout}")
    return t


def _value(operand: Operand) -> Any:
    """The plain tensor or number."""
    if isinstance(operand, Variable):
        return operand.value
    if isinstance(operand, int | float):
        return operand
    return _tensor("operand", operand).detach()
