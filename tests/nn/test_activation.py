"""`relu`, `sigmoid`, `logsigmoid`, `softmax` and `log_softmax` agree with torch."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.autograd import gradcheck, gradgradcheck
from torch.nn import functional as F

from refcode.nn import log_softmax, logsigmoid, relu, sigmoid, softmax

from .agreement import COUNTS, DTYPES, agree, close, op, samples

Function = Callable[..., Tensor]
INF, NAN = float("inf"), float("nan")

ELEMENTWISE: dict[str, tuple[Function, Function]] = {
    "nn.functional.relu": (relu, F.relu),
    "sigmoid": (sigmoid, torch.sigmoid),
    "nn.functional.logsigmoid": (logsigmoid, F.logsigmoid),
}
ALONG_A_DIM: dict[str, tuple[Function, Function]] = {
    "softmax": (softmax, torch.softmax),
    "log_softmax": (log_softmax, torch.log_softmax),
}
BOTH = ELEMENTWISE | ALONG_A_DIM


@pytest.mark.parametrize(
    ("name", "variant", "floor"),
    [
        ("nn.functional.relu", "", 16),
        ("sigmoid", "", 12),
        ("nn.functional.logsigmoid", "", 12),
        ("softmax", "", 28),
        ("softmax", "with_dtype", 28),
        ("log_softmax", "", 28),
        ("log_softmax", "with_dtype", 28),
    ],
)
def test_all_samples_of_torchs_own_tests_agree(
    name: str, variant: str, floor: int
) -> None:
    ours, theirs = BOTH[name]
    for sample in samples(name, variant):
        agree(ours, theirs, sample.input, *sample.args, **sample.kwargs)
    assert COUNTS[f"{name} {variant}".strip()] >= floor


@pytest.mark.parametrize("name", ELEMENTWISE)
@pytest.mark.parametrize("dtype", DTYPES)
def test_all_reference_inputs_of_torchs_own_tests_agree(
    name: str, dtype: torch.dtype
) -> None:
    """Those hold extremal values, and many shapes and strides."""
    ours, theirs = ELEMENTWISE[name]
    count = 0
    for sample in op(name).reference_inputs("cpu", dtype, requires_grad=False):
        count += 1
        close(ours(sample.input), theirs(sample.input), f"{sample.input}")
    assert count >= 39


@st.composite
def tensors(draw: st.DrawFn) -> Tensor:
    """Any shape, either dtype, numbers from near 0 to far out; at times transposed."""
    shape = draw(st.lists(st.integers(0, 4), max_size=4))
    torch.manual_seed(draw(st.integers(0, 9)))
    x = torch.randn(shape, dtype=draw(st.sampled_from(DTYPES)))
    x = x * draw(st.sampled_from((0, 1e-3, 1, 10, 100, 1000)))
    x = x.mT if x.ndim > 1 and draw(st.booleans()) else x
    return x.detach().requires_grad_(draw(st.booleans()))


@pytest.mark.parametrize("name", ELEMENTWISE)
@settings(max_examples=100)
@given(x=tensors())
def test_each_element_agrees(name: str, x: Tensor) -> None:
    agree(*ELEMENTWISE[name], x)


@pytest.mark.parametrize("name", ALONG_A_DIM)
@settings(max_examples=200)
@given(x=tensors(), data=st.data())
def test_each_slice_agrees(name: str, x: Tensor, data: st.DataObject) -> None:
    size = max(x.ndim, 1)
    agree(
        *ALONG_A_DIM[name],
        x,
        data.draw(st.integers(-size, size - 1)),
        dtype=data.draw(st.sampled_from((None, *DTYPES))),
    )


@pytest.mark.parametrize("name", ELEMENTWISE)
@pytest.mark.parametrize("dtype", DTYPES)
def test_values_and_slopes_at_the_edges_agree(name: str, dtype: torch.dtype) -> None:
    """At 0, far out where the exponential overflows, at infinity and at nan."""
    edges = [0.0, -0.0, 88, -88, 104, -104, 750, -750, 1e30, -1e30, INF, -INF, NAN]
    x = torch.tensor(edges, dtype=dtype, requires_grad=True)
    agree(*ELEMENTWISE[name], x)


@pytest.mark.parametrize("name", ALONG_A_DIM)
@pytest.mark.parametrize("dtype", DTYPES)
def test_slices_at_the_edges_agree(name: str, dtype: torch.dtype) -> None:
    for row in (
        [0.0, 0.0, 0.0],
        [1e4, 0.0, -1e4],
        [1e30, 1e30, 0.0],
        [-INF, 0.0, 1.0],
        [-INF, -INF, -INF],
        [INF, 0.0, 0.0],
        [INF, -INF, 0.0],
        [NAN, 0.0, 0.0],
    ):
        agree(*ALONG_A_DIM[name], torch.tensor(row, dtype=dtype, requires_grad=True), 0)


@pytest.mark.parametrize("name", ALONG_A_DIM)
def test_rows_do_not_see_each_other(name: str) -> None:
    far = torch.tensor([[0.0, 1.0], [1e4, 1e4], [-1e4, 0.0]], requires_grad=True)
    agree(*ALONG_A_DIM[name], far, 1)


def test_the_logarithms_stay_exact_where_the_probability_is_0() -> None:
    assert logsigmoid(torch.tensor(-1e4)).item() == -1e4
    assert log_softmax(torch.tensor([-1e4, 0.0]), 0).tolist() == [-1e4, 0]


def test_small_probabilities_keep_their_digits() -> None:
    """(1 + tanh(x / 2)) / 2, the same function, would lose them all at -20."""
    x = torch.linspace(-80, 80, 999)
    close(sigmoid(x) / x.double().sigmoid().float(), torch.ones(999))


@pytest.mark.parametrize("inplace", [False, True])
def test_relu_writes_in_place_if_asked(inplace: bool) -> None:
    x = torch.tensor([-1.0, 2.0])
    assert (relu(x, inplace) is x) == inplace
    assert x.tolist() == ([0, 2] if inplace else [-1, 2])
    leaf = torch.tensor([-1.0, 0.0, 2.0], requires_grad=True)
    agree(lambda x: relu(x * 1, inplace), lambda x: F.relu(x * 1, inplace), leaf)


def test_integers_agree() -> None:
    for dtype in (torch.uint8, torch.int8, torch.int64):
        x = torch.tensor([3, 0, 100], dtype=dtype)
        agree(relu, F.relu, x)
        agree(sigmoid, torch.sigmoid, x)
    x = torch.tensor([-3, 0, 100])
    agree(relu, F.relu, x)
    agree(sigmoid, torch.sigmoid, x)
    agree(softmax, torch.softmax, x, 0, dtype=torch.float32)


@pytest.mark.parametrize("name", BOTH)
def test_gradients_are_those_of_the_function_and_have_gradients(name: str) -> None:
    x = torch.tensor([[-3.0, 0.5, 1.0], [2.0, -0.25, 4.0]]).double().requires_grad_()
    ours = BOTH[name][0]
    args = (0,) if name in ALONG_A_DIM else ()
    assert gradcheck(lambda x: ours(x, *args), x)
    assert gradgradcheck(lambda x: ours(x, *args), x)


def test_bad_input_is_named_where_torch_raises_too() -> None:
    ints, x = torch.tensor([1, 2]), torch.zeros(2, 3)
    refuse: list[tuple[Function, Function, tuple[Any, ...], type[Exception], str]] = [
        (relu, F.relu, ([1.0],), TypeError, "input: expected a torch.Tensor, got list"),
        (relu, F.relu, (ints > 1,), TypeError, "input: expected real .*torch.bool"),
        (relu, F.relu, (ints + 1j,), TypeError, "input: .*complex64"),
        (sigmoid, torch.sigmoid, ([0.0],), TypeError, "input: .*got list"),
        (logsigmoid, F.logsigmoid, (ints,), TypeError, "input: .*got torch.int64"),
        *(
            (ours, theirs, args, error, message)
            for ours, theirs in ALONG_A_DIM.values()
            for args, error, message in (
                ((ints, 0), TypeError, "input: expected a floating .*torch.int64"),
                ((x, 0, torch.int64), TypeError, "input: .*torch.int64"),
                ((x, 0, "float"), TypeError, "dtype: .*torch.dtype or None, got 'fl"),
                ((x, 2), IndexError, "dim: expected -2 to 1, got 2"),
                ((x, -3), IndexError, "dim: expected -2 to 1, got -3"),
                ((x.sum(), 1), IndexError, "dim: expected -1 to 0, got 1"),
                ((x, 0.5), TypeError, r"dim: expected an int, got 0\.5"),
                (([0.0], 0), TypeError, "input: .*got list"),
            )
        ),
    ]
    for ours, theirs, args, error, message in refuse:
        with pytest.raises(error, match=message):
            ours(*args)
        with pytest.raises((RuntimeError, TypeError, IndexError)):
            theirs(*args)
