"""`linear` and `Linear` agree with torch: values, gradients, state, first numbers."""

import warnings

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from refcode.nn import Linear, linear

from .agreement import COUNTS, DTYPES, agree, modules_agree, samples

SIZES = st.integers(0, 5)


def test_all_samples_of_torchs_own_tests_agree() -> None:
    for sample in samples("nn.functional.linear"):
        agree(linear, F.linear, sample.input, *sample.args, **sample.kwargs)
    assert COUNTS["nn.functional.linear"] >= 72


@settings(max_examples=300)
@given(st.data())
def test_values_and_gradients_agree(data: st.DataObject) -> None:
    dtype = data.draw(st.sampled_from(DTYPES))
    batch = data.draw(st.lists(SIZES, max_size=3))
    wide, out = data.draw(SIZES), data.draw(SIZES)
    torch.manual_seed(data.draw(st.integers(0, 9)))

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(shape, dtype=dtype, requires_grad=data.draw(st.booleans()))

    x = draw(*batch, wide)
    if x.ndim > 1 and data.draw(st.booleans()):
        x = x.detach().transpose(-1, -2).contiguous().transpose(-1, -2)
    if data.draw(st.booleans()):
        agree(linear, F.linear, x, draw(wide))  # one output without a dimension
    bias = data.draw(st.sampled_from((None, (out,), (1,), ())))
    agree(linear, F.linear, x, draw(out, wide), None if bias is None else draw(*bias))


def test_integers_agree_exactly() -> None:
    agree(linear, F.linear, torch.arange(6).view(3, 2), torch.arange(8).view(4, 2))


def test_bad_input_is_named_where_torch_raises_too() -> None:
    x, w = torch.ones(2, 3), torch.ones(4, 3)
    for args, error, message in (
        ((torch.ones(2, 2), w), ValueError, r"input: expected shape \(\*, 3\).*\(2, 2"),
        ((torch.tensor(1.0), w), ValueError, r"input: expected .* got \(\)"),
        ((x, torch.ones(1, 4, 3)), ValueError, r"weight: .*got \(1, 4, 3\)"),
        ((x, w.double()), TypeError, "input: expected torch.float64, the dtype of w"),
        ((x.long(), w), TypeError, "input: expected torch.float32, .*got torch.int64"),
        ((x, w, torch.ones(3)), ValueError, r"bias: .* to \(2, 4\).* got \(3,\)"),
        ((x, w, torch.ones(1, 2, 4)), ValueError, r"bias: .* got \(1, 2, 4\)"),
        ((x, w, torch.ones(4).double()), TypeError, "bias: expected torch.float32"),
        (([1.0, 2.0, 3.0], w), TypeError, "input: expected a torch.Tensor, got list"),
        ((x, [[1.0]]), TypeError, "weight: expected a torch.Tensor, got list"),
    ):
        with pytest.raises(error, match=message):
            linear(*args)  # type: ignore[arg-type]
        with pytest.raises((RuntimeError, TypeError)):
            F.linear(*args)  # type: ignore[arg-type]


def test_all_module_samples_of_torchs_own_tests_agree() -> None:
    modules_agree("nn.Linear", Linear, nn.Linear)
    assert COUNTS["nn.Linear"] >= 12


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("bias", [True, False])
def test_the_same_seed_draws_the_same_numbers(dtype: torch.dtype, bias: bool) -> None:
    for wide in (1, 2, 3, 7, 100, 784):
        torch.manual_seed(wide)
        ours = Linear(wide, 5, bias=bias, dtype=dtype)
        torch.manual_seed(wide)
        theirs = nn.Linear(wide, 5, bias=bias, dtype=dtype)
        torch.testing.assert_close(
            ours.state_dict(), theirs.state_dict(), rtol=0, atol=0
        )
        assert theirs.load_state_dict(ours.state_dict())
        assert ours.load_state_dict(theirs.state_dict())
        assert repr(ours) == repr(theirs)


def test_a_layer_may_have_no_input_or_no_output() -> None:
    with warnings.catch_warnings():
        # torch.nn.init says that there is nothing to draw, in torch's layer and in ours
        warnings.filterwarnings("ignore", "Initializing zero-element tensors")
        for sizes in ((0, 2), (2, 0), (0, 0)):
            torch.manual_seed(0)
            ours = Linear(*sizes)
            torch.manual_seed(0)
            theirs = nn.Linear(*sizes)
            x = torch.ones(3, sizes[0])
            assert torch.equal(ours(x), theirs(x))


def test_sizes_are_checked() -> None:
    with pytest.raises(ValueError, match=r"in_features: expected no negative .* -2"):
        Linear(-2, 3)
    with pytest.raises(TypeError, match=r"out_features: expected an int, got 2\.5"):
        Linear(2, 2.5)  # type: ignore[arg-type]
