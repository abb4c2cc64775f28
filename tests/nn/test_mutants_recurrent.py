"""Each easy mistake in `recurrent` is found by what the tests compare."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from torch import nn

from .recurrences import LAYERS, same, same_cell

pytestmark = pytest.mark.filterwarnings("ignore:LSTM with projections is not supported")

NAMES = (
    "refcode.nn._recurrent_options",
    "refcode.nn._recurrence",
    "refcode.nn.recurrent",
)
MUTANTS = [
    # the walk through time
    ("hidden state not carried", "state = tuple(torch.cat(", "_ = tuple(torch.cat("),
    ("reversed output not put back", "return outputs[::-1] if reverse else", "return"),
    ("both directions forward", "reversed(steps) if reverse else", ""),
    ("a sequence that is over goes on", "before[n:])) for", "now[:0].new_zeros("
     "len(before) - n, *now.shape[1:]))) for"),
    # layers
    ("directions added, not joined", "torch.cat(both, dim=-1)", "both[0]"),
    ("all layers start alike", "s[len(last)] for", "s[0] for"),
    ("only the last layer's state", "last.append(end)", "last[:] = [end] * 9"),
    ("reverse uses the forward weights", '_l{layer}{direction}" for', '_l{layer}" for'),
    ("each layer uses the first's weights", '_l{layer}{direction}" for',
     '_l{min(layer, 0)}{direction}" for'),
    # options
    ("dropout in the first layer, too", "if layer > 0 and self.training",
     "if self.training"),
    ("dropout in eval mode", "self.training and ", ""),
    ("what is kept not scaled up", "whole * kept * scale", "whole * kept"),
    ("batch_first ignored", "time = 1 if self.batch_first else 0", "time = 0"),
    ("batch_first moves the hidden state, too", "state = self._first(hx, x, x.shape[1",
     "hx = [h.transpose(0, time) for h in hx]; state = self._first(hx, x, x.shape[1"),
    ("hx ignored", "return tuple(hx)", "return tuple(h * 0 for h in hx)"),
    ("packed: hx not sorted", "s[:, input.sorted_indices]", "s"),
    ("packed: h_n not brought back", "s[:, input.unsorted_indices]", "s"),
    ("parameters from another range", "1 / math.sqrt(hidden_size)", "1 / hidden_size"),
    # steps
    ("RNN: one bias", "linear(h, w.weight_hh, w.bias_hh)\n    return torch.tanh",
     "linear(h, w.weight_hh)\n    return torch.tanh"),
    ("RNN: nonlinearity ignored", 'torch.tanh(total) if nonlinearity == "tanh" else '
     "relu(total)", "torch.tanh(total)"),
    ("RNN: state not used", "linear(h, w.weight_hh, w.bias_hh)\n    return torch.tanh",
     "linear(0 * h, w.weight_hh, w.bias_hh)\n    return torch.tanh"),
    ("LSTM: order of gates", "i, f, g, o = ", "f, i, g, o = "),
    ("LSTM: gates of ONNX (i, o, f, g)", "i, f, g, o = ", "i, o, f, g = "),
    ("LSTM: one bias", "linear(h, w.weight_hh, w.bias_hh)\n        i, f",
     "linear(h, w.weight_hh)\n        i, f"),
    ("LSTM: cell state shown without tanh", "sigmoid(o) * torch.tanh(c)",
     "sigmoid(o) * c"),
    ("LSTM: nothing is forgotten", "sigmoid(f) * c +", "c +"),
    ("LSTM: no projection", "h if w.weight_hr is None else linear(h, w.weight_hr)",
     "h if w.weight_hr is None else h[..., : len(w.weight_hr)]"),
    ("GRU: order of gates", "r_h, z_h, n_h = ", "z_h, r_h, n_h = "),
    ("GRU: update gate turned around", "(1 - z) * n + z * h", "z * n + (1 - z) * h"),
    ("GRU: reset outside the bias, as one bias would have it",
     "n_x + r * n_h", "n_x + r * (n_h - _last(w)) + _last(w)"),
    ("GRU: reset before the product, as in the paper", "n_x + r * n_h",
     "n_x + linear(r * h, w.weight_hh[2 * h.shape[-1] :], _last(w))"),
]  # fmt: skip
HELPER = """

def _last(w):
    hidden = w.weight_hh.shape[1]
    return 0 if w.bias_hh is None else w.bias_hh[2 * hidden :]
"""


def patched(old: str, new: str) -> ModuleType:
    """`refcode.nn.recurrent`, made from a source text with `old` replaced by `new`."""
    real = {name: import_module(name) for name in NAMES}
    found = 0
    try:
        for name in NAMES:
            with open(str(real[name].__file__), encoding="utf-8") as file:
                text = file.read()
            found += text.count(old)
            sys.modules[name] = module = ModuleType(name)
            code = compile(text.replace(old, new) + HELPER, name, "exec")
            exec(code, module.__dict__)
    finally:
        sys.modules.update(real)
    assert found == 1, f"{old!r} is {found} times in the source"
    return module


def compare(module: Any) -> None:
    """What test_recurrent compares, for a few cases that reach every line."""
    for name in LAYERS:
        ours, theirs = getattr(module, name), getattr(nn, name)
        plain = {"input_size": 3, "hidden_size": 4}
        deep = plain | {"num_layers": 2, "bidirectional": True}
        same(ours, theirs, plain, 3)
        same(ours, theirs, deep | {"batch_first": True, "bias": False}, 3)
        same(ours, theirs, deep | {"dropout": 0.5}, 4, None)
        same(ours, theirs, deep | {"dropout": 0.5}, training=False)
        same(ours, theirs, deep, 4, 3, True, [2, 4, 1])
    same(module.RNN, nn.RNN, plain | {"nonlinearity": "relu"})
    same(module.LSTM, nn.LSTM, deep | {"proj_size": 2}, 3)
    same_cell(module.RNNCell, plain)
    same_cell(module.RNNCell, plain | {"nonlinearity": "relu", "bias": False}, None)


def test_the_code_as_it_stands_agrees() -> None:
    compare(import_module("refcode.nn.recurrent"))


@pytest.mark.parametrize(("old", "new"), [m[1:] for m in MUTANTS],
                         ids=[m[0] for m in MUTANTS])  # fmt: skip
def test_a_mistake_is_found(old: str, new: str) -> None:
    module = patched(old, new)
    with pytest.raises((AssertionError, ValueError, RuntimeError)):
        compare(module)
