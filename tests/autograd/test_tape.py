"""`Variable` computes what torch computes, and finds the gradients that torch finds."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from tally import compared
from torch import Tensor

from refcode.autograd import Variable

from .programs import Program, programs


def agree(ours: Tensor, theirs: Tensor) -> bool:
    """Up to rounding: the same numbers are added, at times in another order."""
    same_kind = ours.shape == theirs.shape and ours.dtype == theirs.dtype
    close = 1000 * torch.finfo(ours.dtype).eps
    return same_kind and torch.allclose(ours, theirs, close, close, equal_nan=True)


def compare(program: Program) -> None:
    """Run it twice; compare every value, then every gradient."""
    compared(Variable)
    theirs, ours = program.run_in_torch(), program.run(Variable)
    for name, value in theirs.items():
        if name != "k":
            assert agree(ours[name].value, value.detach()), f"{program}{name} differs"
    result = theirs[program.result].detach()
    # a gradient that tells the elements of the result apart
    weights = torch.arange(1.0, result.numel() + 1).to(result).reshape(result.shape)
    theirs[program.result].backward(weights)
    ours[program.result].backward(weights)
    for name in program.leaves:
        grad, wanted = ours[name].grad, theirs[name].grad
        same = grad is wanted is None or (
            grad is not None and wanted is not None and agree(grad, wanted)
        )
        assert same, f"{program}gradient of {name}: ours {grad}, torch's {wanted}"


@settings(max_examples=2000)
@given(programs())
def test_values_and_gradients_are_those_of_torch(program: Program) -> None:
    compare(program)


LEAVES = {
    "a": torch.tensor([[1.0, -2.0, 0.0], [3.0, 4.0, -1.0]], dtype=torch.float64),
    "b": torch.tensor([2.0, -1.0, 0.5], dtype=torch.float64),
    "c": torch.tensor([[2.0], [3.0]], dtype=torch.float64),
    "s": torch.tensor(3.0, dtype=torch.float64),
}
NAMED = {
    "a result is used three times": "d = a * a\ne = d * d + d",
    "a short and a long way meet": "d = a * 2\ne = d.exp()\nf = e * d + a",
    "a leaf is used beside its own result": "d = a.exp()\ne = d * a\nf = e + d + a",
    "a row is stretched": "d = a * b",
    "a column is stretched": "d = a / c",
    "both are stretched": "d = b - c",
    "no dimension is stretched": "d = a * s\ne = s / (d * d + 1)",
    "a stretched result is stretched again": "d = b * c\ne = d[:, :1] - a",
    "size 1 meets size 0": "d = c * a[:, :0]\ne = d.sum()",
    "a mean of nothing": "d = a[:0].mean()",
    "a sum over each dimension in turn": "d = a.sum(0)\ne = d.sum(0)",
    "a mean that keeps its dimension": "d = a - a.mean(-1, True)",
    "a sum over several dimensions": "d = a * a\ne = d.sum((0, 1))",
    "a matrix times a vector": "d = a @ b",
    "a vector times a matrix": "d = c[:, 0] @ a",
    "a vector times a vector": "d = b @ b",
    "a stack times a stretched matrix": "d = a * c[:, None]\ne = d @ b[:, None]",
    "an element is read several times": "d = a[[0, 0, 1], [1, 1, -1]]",
    "a slice of a slice": "d = a[:, ::2]\ne = d[1:]",
    "powers at zero": "d = a ** 0 + a ** 1 + a ** 2 + a ** 3.0",
    "the slope of relu at zero": "d = a.relu()",
    "the logarithm of zero and less": "d = a.log()",
    "a quotient by zero": "d = 1 / a\ne = b / a",
    "the root of zero": "d = a ** 0.5",
    "constants on the left": "d = 2 - a\ne = 2 / (a * a + 1)\nf = d * e + 1",
    "one leaf is not used": "d = -a",
}


@pytest.mark.parametrize("lines", NAMED.values(), ids=NAMED)
def test_named_cases_are_those_of_torch(lines: str) -> None:
    compare(Program(LEAVES, torch.tensor(2.0), lines.split("\n")))


def test_not_a_number_passes_relu_as_in_torch() -> None:
    values = torch.tensor([float("nan"), -1.0, 2.0], dtype=torch.float64)
    compare(Program({"a": values}, values, ["d = a.relu()"]))


def test_gradients_have_the_dtype_of_their_leaf_as_in_torch() -> None:
    leaves = {"a": torch.ones(2), "b": torch.ones(2, dtype=torch.float64)}
    compare(Program(leaves, torch.arange(2), ["d = a * b", "e = d + k"]))


def test_the_gradient_that_is_given_may_have_another_dtype_as_in_torch() -> None:
    for dtype in (torch.float64, torch.int64):
        ours, theirs = Variable(torch.ones(2)), torch.ones(2, requires_grad=True)
        for leaf in (ours, theirs):
            leaf.backward(torch.ones(2, dtype=dtype))
            leaf[:1].backward(torch.ones(1, dtype=dtype))
        assert torch.equal(ours.grad, theirs.grad)
        assert ours.grad.dtype == theirs.grad.dtype == torch.float32


@pytest.mark.parametrize("numbers", [(1e20, 1e20), (1e-20, 1e-25)])
def test_a_quotient_has_a_slope_where_the_square_of_the_divisor_has_no_room(
    numbers: tuple[float, float],
) -> None:
    a, b = (torch.tensor([number]) for number in numbers)
    compare(Program({"a": a, "b": b}, torch.tensor(1.0), ["d = a / b"]))


def test_an_array_on_the_left_is_a_constant_as_on_the_right() -> None:
    x = Variable(torch.ones(3, dtype=torch.float64))
    total = (np.arange(3.0) * x + np.ones(3)).sum()
    assert isinstance(total, Variable)
    total.backward()
    assert x.grad.tolist() == [0, 1, 2]


def test_no_autograd_of_torch_is_at_work() -> None:
    """In inference mode torch records nothing at all."""
    x = torch.ones(2, 2, requires_grad=True)
    with torch.inference_mode():
        ours = Variable(x)
        ((ours + 2) ** 2 * 3).mean().backward()
    assert ours.grad.tolist() == [[4.5, 4.5], [4.5, 4.5]]
    for total in ((Variable(x) * 2).sum(), (Variable(torch.ones(2, 2)) * x).sum()):
        assert not total.value.requires_grad


def test_gradients_add_up_over_calls_as_in_torch() -> None:
    ours, theirs = Variable(torch.ones(2)), torch.ones(2, requires_grad=True)
    for leaf in (ours, theirs):
        loss = (leaf * leaf).sum()
        loss.backward(**({} if leaf is ours else {"retain_graph": True}))
        loss.backward()
    assert torch.equal(ours.grad, theirs.grad)
    assert ours.grad.tolist() == [4, 4]


def test_the_gradient_is_memory_of_its_own() -> None:
    x, g = Variable(torch.zeros(2, 2)), torch.ones(2, 2)
    x.backward(g)
    x.grad += 1
    assert g.tolist() == [[1, 1], [1, 1]]
    y = Variable(torch.zeros(2))
    y.sum().backward()
    y.grad[0] = 5  # would reach both elements if it were an expanded tensor
    assert y.grad.tolist() == [5, 1]


def test_only_leaves_get_a_gradient() -> None:
    x = Variable(torch.ones(2))
    y = x * 2
    y.sum().backward()
    assert x.grad is not None
    assert y.grad is None


def test_a_long_chain_needs_no_deep_stack() -> None:
    x = Variable(torch.tensor(1.0))
    y = x
    for _ in range(5000):
        y = y + x
    y.backward()
    assert x.grad == 5001


def test_the_repr_shows_the_value() -> None:
    assert repr(Variable(torch.ones(2))) == "Variable(tensor([1., 1.]))"
    assert repr(Variable(2.0)) == "Variable(tensor(2.))"


def test_bad_input_is_named() -> None:
    for value in (torch.arange(3), torch.tensor(True), 3):
        with pytest.raises(TypeError, match="value: expected floating point, got tor"):
            Variable(value)
    for value, found in ((None, "NoneType"), ("a", "str"), (Variable(1.0), "Variable")):
        match = f"value: expected a tensor or a float, got {found}"
        with pytest.raises(TypeError, match=match):
            Variable(value)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"value: expected a dense tensor, got .*coo"):
        Variable(torch.eye(2).to_sparse())
    x = Variable(torch.ones(2, 3))
    with pytest.raises(TypeError, match=r"gradient: expected a tensor .* got Variable"):
        x.backward(x)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"operand: expected a tensor .* got NoneType"):
        x + None  # type: ignore[operator]
    with pytest.raises(TypeError, match="n: expected a number, got Variable"):
        x**x  # type: ignore[operator]
    with pytest.raises(ValueError, match=r"gradient: .* of shape \(2, 3\), got none"):
        x.backward()
    with pytest.raises(ValueError, match=r"gradient: .* shape \(2, 3\), got \(3,\)"):
        x.backward(torch.ones(3))
