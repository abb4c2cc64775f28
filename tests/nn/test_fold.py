"""`unfold` agrees with torch, and its columns are what a convolution multiplies."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from refcode.nn import conv2d, unfold

from .agreement import COUNTS, DTYPES, agree, samples


def test_all_samples_of_torchs_own_tests_agree() -> None:
    for sample in samples("nn.functional.unfold"):
        agree(unfold, F.unfold, sample.input, *sample.args, **sample.kwargs)
    assert COUNTS["nn.functional.unfold"] >= 650


@settings(max_examples=300)
@given(st.data())
def test_values_and_gradients_agree(data: st.DataObject) -> None:
    kernel, dilation, stride = (
        tuple(data.draw(st.integers(1, 3)) for _ in "HW") for _ in range(3)
    )
    padding = tuple(data.draw(st.integers(0, 2)) for _ in "HW")
    size = [
        max(1, d * (k - 1) + 1 - 2 * p) + data.draw(st.integers(0, 4))
        for k, d, p in zip(kernel, dilation, padding, strict=True)
    ]
    lead = data.draw(st.sampled_from(((2,), (0, 3), (1, 1), (2, 3))))
    torch.manual_seed(data.draw(st.integers(0, 9)))
    x = torch.randn(*lead, *size, dtype=data.draw(st.sampled_from(DTYPES)))
    if data.draw(st.booleans()):
        x = x.mT.contiguous().mT
    x.requires_grad_(data.draw(st.booleans()))
    options = (kernel, dilation, padding, stride)
    agree(unfold, F.unfold, x, *(o[0] if o[0] == o[1] else o for o in options))


def test_a_convolution_is_a_product_with_the_columns() -> None:
    x, w = torch.arange(96).view(2, 3, 4, 4), torch.arange(48).view(4, 3, 2, 2)
    columns = unfold(x.double(), 2)  # (N, C · kH · kW, L)
    product = w.double().flatten(1) @ columns
    assert torch.equal(product.view(2, 4, 3, 3), conv2d(x, w).double())


def test_bad_input_is_named_where_torch_raises_too() -> None:
    x = torch.ones(1, 2, 4, 4)
    for args, options, error, message in (
        ((x, 5), {}, ValueError, r"kernel_size: .* image \(4, 4\), got \(5, 5\)"),
        ((x, 2), {"dilation": 4}, ValueError, r"with dilation \(4, 4\)"),
        ((x, 0), {}, ValueError, "kernel_size: expected at least 1, got 0"),
        ((x, 2), {"stride": 0}, ValueError, "stride: expected at least 1, got 0"),
        ((x, 2), {"dilation": 0}, ValueError, "dilation: expected at least 1, got 0"),
        ((x, 2), {"padding": -1}, ValueError, "padding: expected at least 0, got -1"),
        ((x[:, :0], 2), {}, ValueError, r"input: expected a channel, got \(1, 0, 4"),
        ((x[0, 0], 2), {}, ValueError, r"input: expected shape .*got \(4, 4\)"),
        ((x.long(), 2), {}, TypeError, "input: expected a floating .* torch.int64"),
        ((x, 2.0), {}, TypeError, r"kernel_size: expected an int or two, got 2\.0"),
    ):
        with pytest.raises(error, match=message):
            unfold(*args, **options)
        with pytest.raises((RuntimeError, TypeError, IndexError)):
            F.unfold(*args, **options)
