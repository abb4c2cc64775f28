"""RNNCell, RNN, LSTM and GRU agree with torch: values, gradients, state, dropout."""

import itertools
import warnings
from functools import partial
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.func import functional_call
from torch.nn.utils.rnn import pack_sequence
from torch.testing._internal.common_modules import module_inputs_torch_nn_RNN_GRU

from refcode.nn import GRU, LSTM, RNN, RNNCell

from .agreement import COUNTS, DTYPES, agree, module_info, modules_agree
from .recurrences import LAYERS, same, same_cell

# torch says so once, when its LSTM takes the one implementation that it has for this
pytestmark = pytest.mark.filterwarnings("ignore:LSTM with projections is not supported")

OURS = {"RNNCell": RNNCell, "RNN": RNN, "LSTM": LSTM, "GRU": GRU}


@pytest.mark.parametrize(
    ("name", "number"), [("RNNCell", 12), ("RNN", 128), ("LSTM", 128), ("GRU", 64)]
)
def test_all_module_samples_of_torchs_own_tests_agree(name: str, number: int) -> None:
    modules_agree(f"nn.{name}", OURS[name], getattr(nn, name))
    assert COUNTS[f"nn.{name}"] >= number


@pytest.mark.parametrize("name", ["RNN", "GRU"])
def test_packed_samples_of_torchs_own_tests_agree(name: str) -> None:
    """torch's own tests make them for one device only; here they run on the CPU."""
    packed = 0
    for dtype, grad in itertools.product(DTYPES, (False, True)):
        for sample in module_inputs_torch_nn_RNN_GRU(
            None,
            "cpu",
            dtype,
            grad,
            True,
            with_packed_sequence=True,
            is_rnn=name == "RNN",
        ):
            (given_, *_), made = sample.forward_input.args, sample.constructor_input
            if isinstance(given_, torch.nn.utils.rnn.PackedSequence):
                packed += 1
                ours = OURS[name](**made.kwargs, dtype=dtype)
                theirs = getattr(nn, name)(**made.kwargs, dtype=dtype)
                theirs.load_state_dict(ours.state_dict())

                def run(
                    layer: nn.Module,
                    state: Any,
                    data: torch.Tensor,
                    given_: Any = given_,
                ) -> Any:
                    packed = given_._replace(data=data)
                    output, last = functional_call(layer, state, (packed,))
                    assert torch.equal(output.batch_sizes, given_.batch_sizes)
                    return output.data, last

                state = dict(theirs.named_parameters())
                agree(partial(run, ours), partial(run, theirs), state, given_.data)
    assert packed >= (128 if name == "RNN" else 64)


@settings(max_examples=400)
@given(st.data())
def test_values_and_gradients_agree(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(LAYERS))
    hidden_size = data.draw(st.integers(1, 4))
    options = {
        "input_size": data.draw(st.integers(1, 4)),
        "hidden_size": hidden_size,
        "num_layers": data.draw(st.integers(1, 3)),
        "bias": data.draw(st.booleans()),
        "batch_first": data.draw(st.booleans()),
        "dropout": data.draw(st.sampled_from((0.0, 0.0, 0.5, 1.0))),
        "bidirectional": data.draw(st.booleans()),
    }
    if name == "RNN":
        options["nonlinearity"] = data.draw(st.sampled_from(("tanh", "relu")))
    if name == "LSTM":
        options["proj_size"] = data.draw(st.integers(0, hidden_size - 1))
    length = data.draw(st.integers(1, 5))
    batch, lengths = data.draw(st.one_of(st.none(), st.integers(0, 4))), None
    if batch and data.draw(st.booleans()):
        each = st.integers(1, length)
        lengths = data.draw(st.lists(each, min_size=batch, max_size=batch))
    same(
        OURS[name],
        getattr(nn, name),
        options,
        length,
        batch,
        data.draw(st.booleans()),
        lengths,
        data.draw(st.sampled_from(DTYPES)),
        data.draw(st.integers(0, 9)),
    )


@settings(max_examples=100)
@given(st.data())
def test_a_cell_agrees(data: st.DataObject) -> None:
    options = {
        "input_size": data.draw(st.integers(1, 4)),
        "hidden_size": data.draw(st.integers(1, 4)),
        "bias": data.draw(st.booleans()),
        "nonlinearity": data.draw(st.sampled_from(("tanh", "relu"))),
    }
    same_cell(
        RNNCell,
        options,
        data.draw(st.one_of(st.none(), st.integers(0, 4))),
        data.draw(st.booleans()),
        data.draw(st.sampled_from(DTYPES)),
        data.draw(st.integers(0, 9)),
    )


def test_in_eval_mode_nothing_is_dropped() -> None:
    options = {"input_size": 3, "hidden_size": 4, "num_layers": 2, "dropout": 0.9}
    for name in LAYERS:
        same(OURS[name], getattr(nn, name), options, training=False)


def test_a_batch_that_was_packed_sorted_comes_back_in_its_order() -> None:
    x = pack_sequence([torch.randn(3, 2), torch.randn(1, 2)])  # no indices to undo
    for name in LAYERS:
        ours, theirs = OURS[name](2, 3), getattr(nn, name)(2, 3)
        theirs.load_state_dict(ours.state_dict())
        mine, its = ours(x), theirs(x)
        torch.testing.assert_close(mine[0].data, its[0].data)
        torch.testing.assert_close(mine[1], its[1])


def test_long_sequences_agree() -> None:
    """Rounding does not add up over time, as each step squashes the state."""
    for name in LAYERS:
        with torch.no_grad():  # gradients are sums over time; their rounding does
            same(
                OURS[name], getattr(nn, name), {"input_size": 8, "hidden_size": 32}, 200
            )


@pytest.mark.parametrize("name", OURS)
def test_all_error_inputs_of_torchs_own_tests_raise(name: str) -> None:
    info, seen = module_info(f"nn.{name}"), 0
    for dtype in DTYPES:
        for error in info.module_error_inputs_func(
            info, "cpu", dtype, False, training=True
        ):
            seen += 1
            made = error.module_error_input.constructor_input
            given_ = error.module_error_input.forward_input
            # what torch finds at the call, we may find when the layer is made: a
            # nonlinearity in the place of the bias

            def fail(made: Any = made, given_: Any = given_) -> None:
                layer = OURS[name](*made.args, **made.kwargs)
                layer(*given_.args, **given_.kwargs)

            with pytest.raises((ValueError, TypeError)):
                fail()
    assert seen >= (12 if name == "RNNCell" else 28)


X = torch.zeros(3, 2, 4)
H = torch.zeros(1, 2, 5)
ONE_STEP = pack_sequence([torch.zeros(1, 6)])


@pytest.mark.parametrize(
    ("name", "args", "error", "message"),
    [
        ("RNN", (torch.zeros(3, 2, 6),), ValueError, r"input: .*\(L, N, 4\) or .*6\)"),
        ("RNN", (torch.zeros(4),), ValueError, r"input: expected .* got \(4,\)"),
        ("RNN", (torch.zeros(0, 2, 4),), ValueError, "input: expected one time step"),
        ("RNN", (X.double(),), TypeError, "input: .*float32, the dtype of the weights"),
        ("RNN", (X.long(),), TypeError, r"input: expected torch\.float32"),
        ("RNN", ([1.0],), TypeError, "input: expected a torch.Tensor, got list"),
        ("RNN", (ONE_STEP,), ValueError, r"input\.data: .* 4\), got \(1, 6\)"),
        ("RNN", (X, H[0]), ValueError, r"hx: expected shape \(1, 2, 5\), \(D \* num_l"),
        ("RNN", (X[:, 0], H), ValueError, r"hx: expected shape \(1, 5\).* \(1, 2, 5"),
        ("RNN", (X, H.mT), ValueError, r"hx: .* got \(1, 5, 2\)"),
        ("RNN", (X, H.double()), TypeError, "hx: .*float32, the dtype of input"),
        ("RNN", (X, [H]), TypeError, "hx: expected a torch.Tensor, got list"),
        ("GRU", (X, H[0]), ValueError, r"hx: expected shape \(1, 2, 5\)"),
        ("LSTM", (X, H), TypeError, r"hx: .*\(h_0, c_0\), got Tensor"),
        ("LSTM", (X, (H,)), TypeError, r"hx: expected two .*, got 1"),
        ("LSTM", (X, (H, H[0])), ValueError, r"hx\[1\]: .* got \(2, 5\)"),
        ("LSTM", (X, (H[0], H)), ValueError, r"hx\[0\]: .* got \(2, 5\)"),
        ("RNNCell", (X,), ValueError, r"input: .*\(N, 4\) or \(4,\), got \(3, 2, 4\)"),
        ("RNNCell", (X[0], H), ValueError, r"hx: .*\(2, 5\), as input is \(2, 4\)"),
        ("RNNCell", (X[0], H[0, 0]), ValueError, r"hx: .* got \(5,\)"),
        ("RNNCell", (X[0, 0], H[0]), ValueError, r"hx: .*\(5,\), .* got \(2, 5\)"),
        ("RNNCell", (X[0].double(),), TypeError, "input: .* dtype of weight_ih"),
        ("RNNCell", (X[0], H[0].double()), TypeError, "hx: .* the dtype of input"),
    ],
)
def test_bad_input_is_named_where_torch_raises_too(
    name: str, args: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        OURS[name](4, 5)(*args)
    with pytest.raises(
        (RuntimeError, ValueError, TypeError, IndexError, AttributeError)
    ):
        getattr(nn, name)(4, 5)(*args)


def test_a_hidden_state_in_the_order_of_batch_first_is_explained() -> None:
    options = {"num_layers": 3, "batch_first": True}
    message = r"hx: expected shape \(3, 2, 5\), also with batch_first, got \(2, 3, 5\)"
    with pytest.raises(ValueError, match=message):
        RNN(4, 5, **options)(torch.zeros(2, 7, 4), torch.zeros(2, 3, 5))
    with pytest.raises(RuntimeError, match="hidden size"):
        nn.RNN(4, 5, **options)(torch.zeros(2, 7, 4), torch.zeros(2, 3, 5))


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"hidden_size": 0}, ValueError, "hidden_size: expected 1 or more, got 0"),
        ({"input_size": -1}, ValueError, "input_size: expected 1 or more, got -1"),
        ({"input_size": 2.5}, TypeError, r"input_size: expected an int, got 2\.5"),
        ({"num_layers": 0}, ValueError, "num_layers: expected 1 or more"),
        ({"dropout": 1.5}, ValueError, r"dropout: expected .*\[0, 1\], got 1\.5"),
        ({"dropout": True}, TypeError, "dropout: expected a number, got True"),
        ({"bias": "relu"}, TypeError, "bias: expected True or False, got 'relu'"),
        ({"batch_first": 1}, TypeError, "batch_first: expected True or False, got 1"),
        ({"bidirectional": 2}, TypeError, "bidirectional: .* got 2"),
        ({"proj_size": 3}, ValueError, "proj_size: .* which is 3, got 3"),
        ({"proj_size": -1}, ValueError, "proj_size: expected no negative .* -1"),
    ],
)
def test_options_are_checked(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        LSTM(**{"input_size": 2, "hidden_size": 3} | options)


@pytest.mark.parametrize("layer", [RNN, RNNCell])
def test_a_nonlinearity_is_known_when_the_layer_is_made(layer: Any) -> None:
    with pytest.raises(ValueError, match=r"nonlinearity: .*'tanh', 'relu', got 'sig"):
        layer(2, 3, nonlinearity="sigmoid")


def test_dropout_without_a_place_to_act_warns() -> None:
    with pytest.warns(UserWarning, match=r"dropout: 0\.5 does nothing .*num_layers=1"):
        GRU(2, 3, dropout=0.5)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        GRU(2, 3, 2, dropout=0.5)
