"""`max_pool2d`, its loop, `avg_pool2d` and `MaxPool2d` agree with torch."""

from itertools import product
from typing import Any

import pytest
import tally
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn import functional as F

from refcode.nn import MaxPool2d, avg_pool2d, max_pool2d, max_pool2d_loop

from .agreement import (
    COUNTS,
    DTYPES,
    agree,
    close,
    module_info,
    module_samples,
    op,
    samples,
)

INF, NAN = float("inf"), float("nan")
NAMES = ("max_pool2d", "avg_pool2d")
OURS = {"max_pool2d": max_pool2d, "avg_pool2d": avg_pool2d}
THEIRS = {"max_pool2d": F.max_pool2d, "avg_pool2d": F.avg_pool2d}


@st.composite
def poolings(draw: st.DrawFn, dilations: int = 3) -> tuple[Tensor, dict[str, Any]]:
    """An image and options with which windows exist; small numbers, so with ties."""

    def pair(least: int, most: int) -> list[int]:
        return [draw(st.integers(least, most)) for _ in "HW"]

    kernel, stride, dilation = pair(1, 4), pair(1, 5), pair(1, dilations)
    padding = [draw(st.integers(0, k // 2)) for k in kernel]
    # a dilated window could else lie in the padding alone, where torch's index is wrong
    size = [
        max(1, d * (k - 1) + 1 - (2 * p if d == 1 else 0)) + draw(st.integers(0, 6))
        for k, d, p in zip(kernel, dilation, padding, strict=True)
    ]
    lead = draw(st.sampled_from(((2,), (0, 3), (1, 1), (2, 3))))
    torch.manual_seed(draw(st.integers(0, 9)))
    x = torch.randn(*lead, *size, dtype=draw(st.sampled_from(DTYPES)))
    kind = draw(st.sampled_from(("plain", "ties", "transposed", "channels_last")))
    x = x.round() if kind == "ties" else x
    x = x.mT.contiguous().mT if kind == "transposed" else x
    if kind == "channels_last" and x.ndim == 4:
        x = x.contiguous(memory_format=torch.channels_last)
    x.requires_grad_(draw(st.booleans()))
    options: dict[str, Any] = {"ceil_mode": draw(st.booleans())}
    named = {"kernel_size": kernel, "stride": stride, "padding": padding}
    if dilations > 1:
        named["dilation"] = dilation
    for name, value in named.items():
        options[name] = value[0] if value[0] == value[1] else tuple(value)
    if draw(st.booleans()):
        options["stride"] = draw(st.sampled_from((None, [])))
    return x, options


@settings(max_examples=400)
@given(poolings(), st.booleans())
def test_max_pooling_agrees(case: tuple[Tensor, dict[str, Any]], indices: bool) -> None:
    x, options = case
    agree(max_pool2d, F.max_pool2d, x, **options, return_indices=indices)


@settings(max_examples=60)
@given(poolings(), st.booleans())
def test_the_loop_and_the_view_of_windows_agree(
    case: tuple[Tensor, dict[str, Any]], indices: bool
) -> None:
    x, options = case
    assume(x.numel() > 0)  # nothing to loop over: no graph
    agree(max_pool2d_loop, max_pool2d, x, **options, return_indices=indices)


@settings(max_examples=300)
@given(poolings(dilations=1), st.booleans(), st.sampled_from((None, None, 1, 7, -2)))
def test_average_pooling_agrees(
    case: tuple[Tensor, dict[str, Any]], include: bool, divisor: int | None
) -> None:
    x, options = case
    agree(
        avg_pool2d,
        F.avg_pool2d,
        x,
        **options,
        count_include_pad=include,
        divisor_override=divisor,
    )


def test_all_samples_of_torchs_own_tests_agree() -> None:
    for sample in samples("nn.functional.avg_pool2d"):
        agree(avg_pool2d, F.avg_pool2d, sample.input, *sample.args, **sample.kwargs)
    assert COUNTS["nn.functional.avg_pool2d"] >= 28


def test_all_samples_of_torchs_own_tests_for_max_pooling_agree() -> None:
    """Thousands, so compared as they are, without a description of each."""
    name = "nn.functional.max_pool2d"
    for sample in samples(name):
        x, options = sample.input, sample.kwargs
        assert sample.args == ()
        results = (max_pool2d(x, **options), op(name).op(x, **options))
        ours, theirs = (r if isinstance(r, tuple) else (r,) for r in results)
        assert len(ours) == len(theirs)
        assert all(map(torch.equal, ours, theirs)), options
        tally.compared(max_pool2d)
        if x.requires_grad:
            seed = torch.arange(1.0, 1 + theirs[0].numel(), dtype=x.dtype)
            seed = seed.view_as(theirs[0])
            grads = [torch.autograd.grad(r[0], x, seed)[0] for r in (ours, theirs)]
            assert torch.equal(*grads), options  # sums of integers: exact
    assert COUNTS[name] >= 5760


@pytest.mark.parametrize("name", NAMES)
def test_all_error_inputs_of_torchs_own_tests_raise(name: str) -> None:
    count = 0
    for sample in op(f"nn.functional.{name}").error_inputs("cpu"):
        given = sample.sample_input
        with pytest.raises((TypeError, ValueError), match=r": expected .*, got "):
            OURS[name](given.input, *given.args, **given.kwargs)
        count += 1
    assert count >= 5


def test_all_module_samples_of_torchs_own_tests_agree() -> None:
    for dtype, sample in module_samples("nn.MaxPool2d"):
        made, given = sample.constructor_input, sample.forward_input
        ours, theirs = (
            kind(*made.args, **made.kwargs) for kind in (MaxPool2d, nn.MaxPool2d)
        )
        assert repr(ours) == repr(theirs)
        assert all(t.dtype == dtype for t in given.args)
        agree(ours, theirs, *given.args, **given.kwargs)
    assert COUNTS["nn.MaxPool2d"] >= 12


def test_all_module_error_inputs_of_torchs_own_tests_raise() -> None:
    info = module_info("nn.MaxPool2d")
    errors = info.module_error_inputs_func(
        info, device="cpu", dtype=torch.float32, requires_grad=False, training=True
    )
    count = 0
    for error in errors:
        made = error.module_error_input.constructor_input
        given = error.module_error_input.forward_input
        with pytest.raises((TypeError, ValueError), match=r": expected .*, got "):
            MaxPool2d(*made.args, **made.kwargs)(*given.args, **given.kwargs)
        count += 1
    assert count >= 2


def test_all_small_windows_at_the_border_agree() -> None:
    """torch's own samples have no ceil_mode window beyond the image, for one."""
    sizes = product(range(1, 8), (1, 2, 3), (1, 2, 3), (0, 1), (False, True))
    for size, kernel, stride, padding, ceil in sizes:
        if padding > kernel // 2 or size + 2 * padding < kernel:
            continue
        x, options = torch.randn(1, 3, size), {"ceil_mode": ceil, "stride": (1, stride)}
        options |= {"kernel_size": (1, kernel), "padding": (0, padding)}
        largest = F.max_pool2d(x, **options, return_indices=True)
        for function in (max_pool2d, max_pool2d_loop):
            ours = function(x, **options, return_indices=True)
            assert all(map(torch.equal, ours, largest)), (size, options)
            tally.compared(function)
        for include in (False, True):
            options["count_include_pad"] = include
            close(avg_pool2d(x, **options), F.avg_pool2d(x, **options), f"{options}")
            tally.compared(avg_pool2d)


def test_a_layer_uses_all_its_options() -> None:
    options = {"stride": (1, 2), "padding": (1, 0), "dilation": (2, 1)}
    ours, theirs = (
        kind((2, 3), **options, ceil_mode=True, return_indices=True)
        for kind in (MaxPool2d, nn.MaxPool2d)
    )
    agree(ours, theirs, torch.randn(2, 3, 6, 6, requires_grad=True))


def test_the_first_of_equals_gets_the_gradient() -> None:
    x = torch.tensor([[[3.0, 0.0, 3.0], [0.0, 3.0, 3.0], [3.0, 3.0, 3.0]]])
    for function in (max_pool2d, max_pool2d_loop):
        agree(function, F.max_pool2d, x.requires_grad_(), 2, 1)
        agree(function, F.max_pool2d, x.requires_grad_(), 3, return_indices=True)


def test_integers_agree_and_keep_their_dtype() -> None:
    for dtype in (torch.uint8, torch.int8, torch.int64):
        x = torch.arange(-50, 50).view(1, 1, 10, 10).to(dtype)
        agree(max_pool2d, F.max_pool2d, x, 3, padding=1, return_indices=True)


@pytest.mark.parametrize("value", [-INF, INF, NAN])
@pytest.mark.parametrize("padding", [0, 1])
def test_windows_of_infinity_and_nan_agree(value: float, padding: int) -> None:
    x = torch.randn(2, 2, 7, 7)
    x[0, :, 2:4] = value
    for function in (max_pool2d, max_pool2d_loop):
        torch.testing.assert_close(
            function(x, 2, padding=padding),
            F.max_pool2d(x, 2, padding=padding),
            equal_nan=True,
        )
    one = torch.zeros(1, 4, 4)
    one[0, 1, 2] = value  # one in each window: the index is that of the nan
    agree(max_pool2d, F.max_pool2d, one, 3, 1, padding, return_indices=True)


def test_no_window_chooses_the_padding() -> None:
    """Not even where all elements are -inf and so no larger than it."""
    x = torch.full((1, 5, 5), -INF)
    for options in ({}, {"stride": 1}, {"dilation": 2}, {"ceil_mode": True}):
        options |= {"kernel_size": 3, "padding": 1, "return_indices": True}
        theirs = F.max_pool2d(x, **options)
        for function in (max_pool2d, max_pool2d_loop):
            assert all(map(torch.equal, function(x, **options), theirs)), options


def test_a_window_in_the_padding_alone_is_refused() -> None:
    """torch gives -inf and an index that is outside of the image."""
    x, options = torch.zeros(1, 2, 2), {"padding": 1, "dilation": 3}
    value, index = F.max_pool2d(x, 2, 1, **options, return_indices=True)
    assert (value.item(), index.item() >= x.numel()) == (-INF, True)
    with pytest.raises(ValueError, match=r"dilation: .*image \(2, 2\), got \(3, 3\)"):
        max_pool2d(x, 2, 1, **options)


def test_bad_input_is_named_where_torch_raises_too() -> None:
    x = torch.ones(1, 2, 4, 4)
    for name in NAMES:
        for args, options, error, message in (
            ((x, 5), {}, ValueError, r"kernel_size: .* image \(4, 4\) .*got \(5, 5\)"),
            ((x, 0), {}, ValueError, "kernel_size: expected at least 1, got 0"),
            ((x, (2, 2, 2)), {}, ValueError, "kernel_size: expected an int or two"),
            ((x, 2, 0), {}, ValueError, "stride: expected at least 1, got 0"),
            ((x, 2), {"padding": 2}, ValueError, r"padding: .*\(2, 2\), got \(2, 2\)"),
            ((x, 2), {"padding": -1}, ValueError, "padding: expected at least 0"),
            ((x[0, 0], 2), {}, ValueError, r"input: expected shape .*got \(4, 4\)"),
            ((x[:, :0], 2), {}, ValueError, r"input: expected a channel"),
            ((x[:, :, :0], 2), {}, ValueError, r"input: expected at least one row"),
            ((x > 0, 2), {}, TypeError, "input: expected .*torch.bool"),
            ((x, 2.5), {}, TypeError, r"kernel_size: expected an int or two, got 2\.5"),
        ):
            with pytest.raises(error, match=message):
                OURS[name](*args, **options)
            with pytest.raises((RuntimeError, TypeError, IndexError)):
                THEIRS[name](*args, **options)
    with pytest.raises(ValueError, match=r"divisor_override: .*got 0"):
        avg_pool2d(x, 2, divisor_override=0)
    with pytest.raises(TypeError, match=r"divisor_override: .*an int, got 1\.5"):
        avg_pool2d(x, 2, divisor_override=1.5)
    with pytest.raises(TypeError, match=r"input: expected a floating .*int64"):
        avg_pool2d(x.long(), 2)  # torch truncates
