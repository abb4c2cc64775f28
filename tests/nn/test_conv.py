"""`conv2d`, its loop and `Conv2d` agree with torch: values, gradients and state."""

from typing import Any

import pytest
import tally
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.autograd import gradcheck, gradgradcheck
from torch.nn import functional as F

from refcode.nn import Conv2d, conv2d, conv2d_loop

from .agreement import COUNTS, DTYPES, agree, modules_agree, op, samples

# torch says that it may copy the input; that is what ours does always
pytestmark = pytest.mark.filterwarnings(
    "ignore:Using padding='same' with even kernel:UserWarning"
)
PADDING_MODES = ("zeros", "reflect", "replicate", "circular")


@st.composite
def convolutions(draw: st.DrawFn) -> tuple[list[Any], dict[str, Any]]:
    """The arguments of a convolution that exists, at times with no room to spare."""
    dtype = draw(st.sampled_from(DTYPES))
    torch.manual_seed(draw(st.integers(0, 9)))
    groups, own, outputs = (draw(st.integers(1, 3)) for _ in range(3))
    kernel, dilation, stride, border = (
        [draw(st.integers(least, 3)) for _ in "HW"] for least in (1, 1, 1, 0)
    )
    padding: Any = draw(st.sampled_from(("same", "valid", border, border, border[0])))
    if padding == "same":
        stride = [1, 1]
    reach = [d * (k - 1) + 1 for k, d in zip(kernel, dilation, strict=True)]
    around = {"same": [r - 1 for r in reach], "valid": [0, 0]}.get(
        str(padding), [2 * p for p in (border if padding is border else border[:1] * 2)]
    )
    size = [
        max(1, r - p) + draw(st.integers(0, 4))
        for r, p in zip(reach, around, strict=True)
    ]
    batch = draw(st.sampled_from(([], [0], [1], [2], [3])))

    def tensor(*shape: int) -> Tensor:
        kind = draw(st.sampled_from(("plain", "plain", "transposed", "expanded")))
        t = torch.randn(shape, dtype=dtype)
        if kind == "transposed":
            t = t.mT.contiguous().mT if t.ndim > 1 else t
        if kind == "expanded":
            t = t[..., :1].expand(shape)
        return t.requires_grad_(draw(st.booleans()))

    x = tensor(*batch, groups * own, *size)
    weight = tensor(groups * outputs, own, *kernel)
    bias = tensor(groups * outputs) if draw(st.booleans()) else None
    options = {"padding": padding, "groups": groups}
    for name, value in (("stride", stride), ("dilation", dilation)):
        options[name] = value[0] if value[0] == value[1] else tuple(value)
    return [x, weight, bias], options


@settings(max_examples=400)
@given(convolutions())
def test_values_and_gradients_agree(case: tuple[list[Any], dict[str, Any]]) -> None:
    args, options = case
    agree(conv2d, F.conv2d, *args, **options)


@settings(max_examples=60)
@given(convolutions())
def test_the_loop_and_the_matrix_product_agree(
    case: tuple[list[Any], dict[str, Any]],
) -> None:
    args, options = case
    assume(args[0].numel() > 0)  # nothing to loop over: no graph
    agree(conv2d_loop, conv2d, *args, **options)


def test_all_samples_of_torchs_own_tests_agree() -> None:
    for sample in samples("nn.functional.conv2d"):
        agree(conv2d, F.conv2d, sample.input, *sample.args, **sample.kwargs)
    assert COUNTS["nn.functional.conv2d"] >= 120


def test_the_loop_agrees_on_all_samples_of_torchs_own_tests() -> None:
    count = 0
    for sample in op("nn.functional.conv2d").sample_inputs("cpu", torch.float64, True):
        with tally.samples_of("op_db"):
            agree(conv2d_loop, F.conv2d, sample.input, *sample.args, **sample.kwargs)
        count += 1
    assert count >= 30


def test_all_error_inputs_of_torchs_own_tests_raise() -> None:
    count = 0
    for sample in op("nn.functional.conv2d").error_inputs("cpu"):
        given = sample.sample_input
        for function in (conv2d, conv2d_loop):
            with pytest.raises((TypeError, ValueError), match=r": expected .*, got "):
                function(given.input, *given.args, **given.kwargs)
        count += 1
    assert count >= 10


def test_all_module_samples_of_torchs_own_tests_agree() -> None:
    modules_agree("nn.Conv2d", Conv2d, nn.Conv2d)
    assert COUNTS["nn.Conv2d"] >= 16


def test_integers_agree_exactly() -> None:
    x, w = torch.arange(50).view(1, 2, 5, 5), torch.arange(24).view(3, 2, 2, 2) - 9
    assert torch.equal(conv2d(x, w, stride=2), F.conv2d(x, w, stride=2))


def test_first_and_second_derivatives_are_right() -> None:
    torch.manual_seed(0)
    args = [
        torch.randn(shape, dtype=torch.float64, requires_grad=True)
        for shape in ((2, 4, 5, 4), (4, 2, 2, 3), (4,))
    ]

    def strided(*tensors: Tensor) -> Tensor:
        return conv2d(*tensors, stride=(2, 1), padding=1, dilation=(2, 1), groups=2)

    assert gradcheck(strided, args)
    assert gradgradcheck(strided, args)


@pytest.mark.parametrize("mode", PADDING_MODES)
@pytest.mark.parametrize("padding", [0, 1, 2, (2, 0), "same", "valid"])
@pytest.mark.parametrize("kernel", [3, (2, 4)])
def test_layers_agree_in_each_padding_mode(
    mode: str, padding: Any, kernel: Any
) -> None:
    options = {"padding": padding, "padding_mode": mode, "groups": 2}
    torch.manual_seed(0)
    ours = Conv2d(4, 2, kernel, **options)
    torch.manual_seed(0)
    theirs = nn.Conv2d(4, 2, kernel, **options)
    for name, value in theirs.state_dict().items():
        assert torch.equal(ours.state_dict()[name], value), name
    assert repr(ours) == repr(theirs)
    agree(ours, theirs, torch.randn(2, 4, 5, 6, requires_grad=True))
    agree(ours, theirs, torch.randn(4, 5, 6, requires_grad=True))


def test_a_layer_uses_all_its_options() -> None:
    torch.manual_seed(0)
    for options in (
        {"stride": (2, 1), "padding": (0, 2), "dilation": (1, 3), "groups": 2},
        {"padding": "same", "dilation": (2, 3), "bias": False},
    ):
        ours, theirs = (
            Conv2d(2, 4, (3, 2), **options),
            nn.Conv2d(2, 4, (3, 2), **options),
        )
        theirs.load_state_dict(ours.state_dict())
        agree(ours, theirs, torch.randn(1, 2, 7, 8, requires_grad=True))


def test_expanded_inputs_have_a_gradient_for_each_element() -> None:
    """Although they share their memory."""
    w, grads = torch.arange(1.0, 5).view(1, 1, 2, 2), []
    for function in (conv2d, F.conv2d):
        x = torch.ones(1, 1, 1, 1).expand(1, 1, 3, 3).requires_grad_()
        grads += torch.autograd.grad(function(x, w).sum(), x)
    assert torch.equal(*grads)


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_same_seed_draws_the_same_numbers(dtype: torch.dtype) -> None:
    for args, options in (
        ((3, 8, 3), {}),
        ((1, 10, 5), {"bias": False}),
        ((6, 4, (1, 7)), {"groups": 2, "stride": 2, "dilation": (1, 2)}),
        ((5, 5, 3), {"groups": 5, "padding": "same"}),
    ):
        torch.manual_seed(1)
        ours = Conv2d(*args, **options, dtype=dtype)
        torch.manual_seed(1)
        theirs = nn.Conv2d(*args, **options, dtype=dtype)
        torch.testing.assert_close(
            ours.state_dict(), theirs.state_dict(), rtol=0, atol=0
        )
        assert theirs.load_state_dict(ours.state_dict())
        assert ours.load_state_dict(theirs.state_dict())
        assert repr(ours) == repr(theirs)


def test_bad_input_is_named_where_torch_raises_too() -> None:
    x, w = torch.ones(1, 2, 5, 5), torch.ones(4, 2, 3, 3)
    for args, options, error, message in (
        (
            (torch.ones(1, 3, 5, 5), w),
            {},
            ValueError,
            r"input: .*\(N, 2, H, W\).*got \(1, 3, ",
        ),
        ((torch.ones(5, 5), w), {}, ValueError, r"input: expected shape .* \(5, 5\)"),
        ((torch.ones(1, 2, 0, 5), w), {"padding": 2}, ValueError, "one row and column"),
        (
            (torch.ones(1, 2, 2, 2), w),
            {},
            ValueError,
            r"fits into .* image \(2, 2\), got",
        ),
        ((x, w), {"dilation": 3}, ValueError, r"\(3, 3\) with dilation \(3, 3\)"),
        ((x, torch.ones(4, 2, 3)), {}, ValueError, r"weight: .*got \(4, 2, 3\)"),
        ((x, torch.ones(4, 2, 3, 0)), {}, ValueError, r"weight: .*got \(4, 2, 3, 0\)"),
        ((x, w[:0]), {}, ValueError, r"input: expected shape \(N, 2, H"),
        ((x, w.double()), {}, TypeError, "input: expected torch.float64, .*float32"),
        ((x, w, torch.ones(3)), {}, ValueError, r"bias: expected .*\(4,\).*\(3,\)"),
        ((x, w, torch.ones(4).double()), {}, TypeError, "bias: expected torch.float32"),
        ((x, w), {"stride": 0}, ValueError, "stride: expected at least 1, got 0"),
        ((x, w), {"stride": (1, 1, 1)}, ValueError, "stride: expected an int or two"),
        ((x, w), {"stride": 1.5}, TypeError, r"stride: expected an int .* got 1\.5"),
        ((x, w), {"padding": -1}, ValueError, "padding: expected at least 0, got -1"),
        ((x, w), {"padding": "full"}, ValueError, "padding: .*'same', got 'full'"),
        ((x, w), {"padding": "same", "stride": 2}, ValueError, "stride: expected 1 "),
        ((x, w), {"groups": 3}, ValueError, "groups: .* of weight, 4, got 3"),
        ((x[:, :1], w), {"groups": 2}, ValueError, r"input: .*\(N, 4, H.*\(1, 1, 5"),
        ((x, w), {"groups": 2.0}, TypeError, r"groups: expected an int, got 2\.0"),
        (([[1.0]], w), {}, TypeError, "input: expected a torch.Tensor, got list"),
        ((x, None), {}, TypeError, "weight: expected a torch.Tensor, got NoneType"),
    ):
        for function in (conv2d, conv2d_loop):
            with pytest.raises(error, match=message):
                function(*args, **options)
        with pytest.raises((RuntimeError, TypeError)):
            F.conv2d(*args, **options)


def test_bad_arguments_of_the_layer_are_named_where_torch_raises_too() -> None:
    for args, options, message in (
        ((3, 4, 3), {"groups": 2}, "groups: .*of in_channels, 3, got 2"),
        ((4, 3, 3), {"groups": 2}, "groups: .*of out_channels, 3, got 2"),
        ((4, 4, 3), {"groups": 0}, "groups: .*got 0"),
        ((4, 4, 3), {"padding": "x"}, "padding: expected one of .*got 'x'"),
        ((4, 4, 3), {"padding": "same", "stride": 2}, "stride: expected 1 with"),
        ((4, 4, 3), {"padding_mode": "x"}, "padding_mode: expected one of .*'x'"),
    ):
        with pytest.raises(ValueError, match=message):
            Conv2d(*args, **options)
        with pytest.raises(ValueError, match=r"."):
            nn.Conv2d(*args, **options)
    x = torch.ones(1, 2, 3, 3)
    for mode, padding in (("reflect", 3), ("circular", 4)):
        options = {"padding": padding, "padding_mode": mode}
        with pytest.raises(
            ValueError, match=f"padding: expected at most {padding - 1}"
        ):
            Conv2d(2, 2, 3, **options)(x)
        with pytest.raises(RuntimeError):
            nn.Conv2d(2, 2, 3, **options)(x)


@pytest.mark.parametrize("mode", PADDING_MODES)
def test_a_layer_names_the_input_as_it_was_given(mode: str) -> None:
    """Not as it is once it is padded."""
    layer = Conv2d(2, 4, 3, padding=1, padding_mode=mode)
    for bad, error, message in (
        (torch.ones(1, 3, 5, 5), ValueError, r"input: .*\(N, 2, H, .* \(1, 3, 5, 5\)"),
        (torch.ones(2, 5), ValueError, r"input: expected shape .* got \(2, 5\)"),
        (torch.ones(5), ValueError, r"input: expected shape .* got \(5,\)"),
        (torch.ones(2, 5, 0), ValueError, r"input: .*one row .* got \(2, 5, 0\)"),
        (torch.ones(2, 5, 5).double(), TypeError, r"input: expected torch\.float32"),
        ([1.0], TypeError, r"input: expected a torch\.Tensor, got list"),
    ):
        with pytest.raises(error, match=message):
            layer(bad)
