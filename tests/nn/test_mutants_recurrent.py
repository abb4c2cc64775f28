"""Each of these mistakes in a recurrent layer is found by what the tests compare."""

from typing import Any

import pytest
from torch import nn

import refcode.nn

from . import mutants
from .recurrences import LAYERS, same, same_cell

pytestmark = pytest.mark.filterwarnings("ignore:LSTM with projections is not supported")

WALK = "rnn._recurrence"
MUTANTS = [
    # module, the mistake, the right text, the wrong one
    # the walk through time
    (WALK, "the hidden state is not carried on",
     "state = tuple(torch.cat(", "_ = tuple(torch.cat("),
    (WALK, "what was read backwards is not put back in order",
     "return outputs[::-1] if reverse else", "return"),
    (WALK, "both directions read forwards", "reversed(steps) if reverse else", ""),
    (WALK, "a sequence that is over loses its state", "before[n:])) for",
     "now[:0].new_zeros(len(before) - n, *now.shape[1:]))) for"),
    # layers
    (WALK, "only one of two directions is given on",
     "torch.cat(both, dim=-1)", "both[0]"),
    (WALK, "all layers begin with the state of the first", "s[len(last)] for",
     "s[0] for"),
    (WALK, "only the last state is returned", "last.append(end)",
     "last[:] = [end] * 9"),
    (WALK, "the way back has the weights of the way there",
     '_l{layer}{direction}" for', '_l{layer}" for'),
    (WALK, "each layer has the weights of the first", '_l{layer}{direction}" for',
     '_l{min(layer, 0)}{direction}" for'),
    # options
    (WALK, "dropout acts before the first layer, too", "if layer > 0 and self.training",
     "if self.training"),
    (WALK, "dropout acts in eval mode", "self.training and ", ""),
    (WALK, "what dropout keeps is not made larger", "whole * kept * scale",
     "whole * kept"),
    (WALK, "batch_first is ignored", "time = 1 if self.batch_first else 0", "time = 0"),
    (WALK, "batch_first moves the hidden state, too",
     "state = self._first(hx, x, x.shape[1",
     "hx = [h.transpose(0, time) for h in hx]; state = self._first(hx, x, x.shape[1"),
    ("rnn._layers", "the first hidden state is ignored", "return tuple(hx)",
     "return tuple(h * 0 for h in hx)"),
    (WALK, "hidden states are not sorted as a packed batch is",
     "s[:, input.sorted_indices]", "s"),
    (WALK, "last states of a packed batch do not come back in its order",
     "s[:, input.unsorted_indices]", "s"),
    ("rnn._options", "parameters are drawn from another range",
     "1 / math.sqrt(hidden_size)", "1 / hidden_size"),
    # steps
    ("rnn.cell", "RNNCell adds one of its two biases",
     "linear(h, w.weight_hh, w.bias_hh)", "linear(h, w.weight_hh)"),
    ("rnn.cell", "RNNCell ignores nonlinearity",
     'torch.tanh(total) if nonlinearity == "tanh" else relu(total)',
     "torch.tanh(total)"),
    ("rnn.cell", "RNNCell does not use the hidden state",
     "linear(h, w.weight_hh, w.bias_hh)", "linear(0 * h, w.weight_hh, w.bias_hh)"),
    ("rnn.lstm", "LSTM has its gates in another order", "i, f, g, o = ",
     "f, i, g, o = "),
    ("rnn.lstm", "LSTM has its gates in the order of ONNX (i, o, f, g)",
     "i, f, g, o = ", "i, o, f, g = "),
    ("rnn.lstm", "LSTM adds one of its two biases",
     "linear(h, w.weight_hh, w.bias_hh)", "linear(h, w.weight_hh)"),
    ("rnn.lstm", "LSTM shows the cell state without tanh",
     "sigmoid(o) * torch.tanh(c)", "sigmoid(o) * c"),
    ("rnn.lstm", "LSTM forgets nothing", "sigmoid(f) * c +", "c +"),
    ("rnn.lstm", "LSTM cuts the hidden state off where it should project it",
     "h if w.weight_hr is None else linear(h, w.weight_hr)",
     "h if w.weight_hr is None else h[..., : len(w.weight_hr)]"),
    ("rnn.gru", "GRU has its gates in another order", "r_h, z_h, n_h = ",
     "z_h, r_h, n_h = "),
    ("rnn.gru", "GRU has its update gate turned around", "(1 - z) * n + z * h",
     "z * n + (1 - z) * h"),
    ("rnn.gru", "GRU does not reset the bias, as if there were only one",
     "n_x + r * n_h",
     "n_x + r * (n_h - w.bias_hh[2 * h.shape[-1] :]) + w.bias_hh[2 * h.shape[-1] :]"),
    ("rnn.gru", "GRU resets the state before the product, as in the paper",
     "n_x + r * n_h", "n_x + linear(r * h, w.weight_hh[2 * h.shape[-1] :], "
     "w.bias_hh[2 * h.shape[-1] :])"),
]  # fmt: skip


def compare(package: Any) -> None:
    """What test_recurrent compares, for a few cases that reach every line."""
    for name in LAYERS:
        ours, theirs = getattr(package, name), getattr(nn, name)
        plain = {"input_size": 3, "hidden_size": 4}
        deep = plain | {"num_layers": 2, "bidirectional": True}
        same(ours, theirs, plain, 3)
        same(ours, theirs, deep | {"batch_first": True, "bias": False}, 3)
        same(ours, theirs, deep | {"dropout": 0.5}, 4, None)
        same(ours, theirs, deep | {"dropout": 0.5}, training=False)
        same(ours, theirs, deep, 4, 3, True, [2, 4, 1])
    same(package.RNN, nn.RNN, plain | {"nonlinearity": "relu"})
    same(package.LSTM, nn.LSTM, deep | {"proj_size": 2}, 3)
    same_cell(package.RNNCell, plain)
    same_cell(package.RNNCell, plain | {"nonlinearity": "relu", "bias": False}, None)


def test_without_a_mistake_nothing_is_found() -> None:
    compare(refcode.nn)
    anew = mutants.broken("rnn.gru", "r * n_h", "r * n_h")
    assert anew is not refcode.nn
    compare(anew)


@pytest.mark.parametrize(
    ("module", "right", "wrong"),
    [pytest.param(m, *rest, id=mistake) for m, mistake, *rest in MUTANTS],
)
def test_the_mistake_is_noticed(module: str, right: str, wrong: str) -> None:
    package = mutants.broken(module, right, wrong)
    with pytest.raises(mutants.NOTICED):
        compare(package)
