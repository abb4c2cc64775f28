"""The tests notice a wrong formula: each of these mistakes makes one of them fail.

A mistake is made in the source text of a module, in memory; the tests beside this file
then run on what comes of it.
"""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch

import refcode.nn

SOURCE = Path(refcode.nn.__file__).parent
Kill = Callable[[Any], Any]  # gets the test module, runs one of its tests


def sampled(name: str, variant: str = "") -> Kill:
    """Torch's own samples for this activation."""
    return lambda tests: tests.test_all_samples_of_torchs_own_tests_agree(
        name, variant, 1
    )


def at_the_edges(name: str) -> Kill:
    def kill(tests: Any) -> None:
        edges = tests.test_slices_at_the_edges_agree
        if name in tests.ELEMENTWISE:
            edges = tests.test_values_and_slopes_at_the_edges_agree
        for dtype in tests.DTYPES:
            edges(name, dtype)

    return kill


def loss(name: str) -> Kill:
    """Torch's own samples for this loss, as a function and as a module."""

    def kill(tests: Any) -> None:
        tests.test_all_samples_of_torchs_own_tests_agree(name)
        tests.test_all_samples_for_the_module_of_the_loss_agree(name)

    return kill


def call(name: str, *args: Any) -> Kill:
    return lambda tests: getattr(tests, f"test_{name}")(*args)


SAMPLES = "all_samples_of_torchs_own_tests"
BCE, LOGITS = "binary_cross_entropy", "binary_cross_entropy_with_logits"

MUTANTS: list[tuple[str, str, str, str, Kill]] = [
    # module, the mistake, the right text (where it first stands), the wrong one, a test
    (
        "linear",
        "columns in another order",
        "weight.T if",
        "weight.T.flip(0) if",
        call(f"{SAMPLES}_agree"),
    ),
    (
        "linear",
        "bias lost",
        "return output + _checks",
        "return 0 * output + _checks",
        call(f"{SAMPLES}_agree"),
    ),
    (
        "linear",
        "bias subtracted",
        "return output + _checks",
        "return output - _checks",
        call(f"{SAMPLES}_agree"),
    ),
    (
        "linear",
        "wide bound",
        "a=math.sqrt(5)",
        "a=1",
        call("the_same_seed_draws_the_same_numbers", torch.float32, True),
    ),
    (
        "linear",
        "bias bound",
        "self.bias, -bound, bound",
        "self.bias, 0, bound",
        call("the_same_seed_draws_the_same_numbers", torch.float32, True),
    ),
    (
        "activation",
        "relu drops nan",
        '_checks.real("input", input) <= 0',
        '~(_checks.real("input", input) > 0)',
        at_the_edges("nn.functional.relu"),
    ),
    (
        "activation",
        "relu has slope 1 at 0",
        '_checks.real("input", input) <= 0',
        '_checks.real("input", input) < 0',
        at_the_edges("nn.functional.relu"),
    ),
    (
        "activation",
        "sigmoid mirrored",
        "1 / (1 + e), e / (1 + e)",
        "e / (1 + e), 1 / (1 + e)",
        sampled("sigmoid"),
    ),
    (
        "activation",
        "sigmoid flat at 0",
        "torch.where(x >= 0, -x, x).exp()",
        "(-x.abs()).exp()",
        at_the_edges("sigmoid"),
    ),
    (
        "activation",
        "exponential overflows",
        "torch.where(x >= 0, -x, x).exp()",
        "(-x).exp()",
        at_the_edges("nn.functional.logsigmoid"),
    ),
    (
        "activation",
        "log without the shift",
        "torch.where(x >= 0, 0, x) - _small",
        "-_small",
        sampled("nn.functional.logsigmoid"),
    ),
    (
        "activation",
        "softmax over all dims",
        "e.sum(dim, keepdim=True)  #",
        "e.sum()  #",
        sampled("softmax"),
    ),
    (
        "activation",
        "softmax overflows",
        "x - x.detach().amax(dim, keepdim=True)",
        "x",
        at_the_edges("softmax"),
    ),
    (
        "activation",
        "max over all dims",
        "x - x.detach().amax(dim, keepdim=True)",
        "x - x.detach().max()",
        call("rows_do_not_see_each_other", "log_softmax"),
    ),
    (
        "activation",
        "dtype ignored",
        "x if dtype is None else x.to(dtype)",
        "x",
        sampled("softmax", "with_dtype"),
    ),
    (
        "activation",
        "log2",
        "x.exp().sum(dim, keepdim=True).log()",
        "x.exp().sum(dim, keepdim=True).log2()",
        sampled("log_softmax"),
    ),
    (
        "loss",
        "absolute error",
        "(input - target) ** 2",
        "(input - target).abs()",
        loss("mse_loss"),
    ),
    ("loss", "mean is a sum", "losses.sum() / count", "losses.sum()", loss("mse_loss")),
    (
        "loss",
        "mse: unweighted mean",
        "reduction, weight.sum())",
        "reduction, weight.numel())",
        call("a_weighted_mse_is_divided_by_the_sum_of_the_weights"),
    ),
    (
        "loss",
        "bce: no clamp",
        "x.log().clamp(min=-100)",
        "x.log()",
        call("bce_has_torchs_values_and_slopes_at_0_and_1"),
    ),
    (
        "loss",
        "bce: slope without floor",
        ".clamp(min=_FLOOR)",
        "",
        call("bce_has_torchs_values_and_slopes_at_0_and_1"),
    ),
    (
        "loss",
        "bce: weight ignored",
        '"weight", weight, "input", input) * losses',
        '"weight", weight, "input", input) ** 0 * losses',
        loss(BCE),
    ),
    (
        "loss",
        "pos_weight on the negatives",
        "positive = pos_weight * positive",
        "negative = pos_weight * negative",
        loss(LOGITS),
    ),
    (
        "loss",
        "logits: σ(x) for both",
        "logsigmoid(-input)",
        "logsigmoid(input)",
        loss(LOGITS),
    ),
    (
        "loss",
        "nll: unweighted mean",
        "_reduced(losses, reduction, weights.sum())",
        "_reduced(losses, reduction, losses.numel())",
        loss("nll_loss"),
    ),
    (
        "loss",
        "nll: the ignored count",
        "w[y].masked_fill(ignored, 0)",
        "w[y]",
        loss("nll_loss"),
    ),
    (
        "loss",
        "nll: sign",
        "return -weights * picked",
        "return weights * picked",
        loss("nll_loss"),
    ),
    (
        "loss",
        "nll: classes last",
        "return 0 if input.ndim == 1 else 1",
        "return -1",
        loss("nll_loss"),
    ),
    (
        "loss",
        "smoothing: whole target kept",
        "(1 - share) * losses",
        "losses",
        loss("cross_entropy"),
    ),
    (
        "loss",
        "smoothing: not divided by C",
        "share / classes * every",
        "share * every",
        loss("cross_entropy"),
    ),
    (
        "loss",
        "smoothing: the ignored too",
        "-per_class.sum(dim).masked_fill(target == ignore_index, 0)",
        "-per_class.sum(dim)",
        call("what_is_ignored_is_not_smoothed"),
    ),
    (
        "loss",
        "probabilities: weighted mean",
        "losses.numel())\n    losses, weights",
        "w.sum())\n    losses, weights",
        loss("cross_entropy"),
    ),
    (
        "loss",
        "softmax left out",
        "log_p = log_softmax(input, dim)",
        "log_p = input",
        loss("cross_entropy"),
    ),
    (
        "sparse",
        "one-hot shifted",
        "torch.arange(num_classes,",
        "1 + torch.arange(num_classes,",
        call(f"{SAMPLES}_for_one_hot_agree"),
    ),
    (
        "sparse",
        "no padding",
        "gradient.masked_fill(padding, 0)",
        "gradient",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse",
        "padding counted from 0 only",
        "return padding_idx % rows",
        "return abs(padding_idx)",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse",
        "frequency ignored",
        "gradient / times[..., None]",
        "gradient",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse",
        "short rows stretched",
        "torch.where(norms > max_norm, scaled, weight[rows])",
        "scaled",
        call("only_the_rows_looked_up_that_are_too_long_are_shortened"),
    ),
    (
        "sparse",
        "always the 2-norm",
        "weight[rows], p, dim=1",
        "weight[rows], 2, dim=1",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse",
        "a copy is shortened",
        "_shorten(weight, ",
        "_shorten(weight.detach().clone(), ",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse",
        "dense gradient",
        "if sparse:\n        output",
        "if False:\n        output",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
]


def broken(module: str, right: str, wrong: str) -> ModuleType:
    """The module with one mistake in it, as it would be imported."""
    text = (SOURCE / f"{module}.py").read_text("utf-8")
    assert right in text, f"{module}.py has no {right!r}"
    made = ModuleType(f"refcode.nn.{module}")
    exec(compile(text.replace(right, wrong, 1), f"{module}.py", "exec"), made.__dict__)
    return made


@pytest.mark.parametrize(
    ("module", "right", "wrong", "kill"),
    [pytest.param(m, *rest, id=f"{m}: {name}") for m, name, *rest in MUTANTS],
)
def test_the_mistake_is_noticed(
    module: str, right: str, wrong: str, kill: Kill, monkeypatch: pytest.MonkeyPatch
) -> None:
    tests: Any = importlib.import_module(f".test_{module}", __package__)
    made = broken(module, right, wrong)
    for name in dir(tests):
        if name in refcode.nn.__all__ and hasattr(made, name):
            monkeypatch.setattr(tests, name, getattr(made, name))
    for table in ("ELEMENTWISE", "ALONG_A_DIM", "BOTH", "LOSSES"):
        for key, (ours, *rest) in getattr(tests, table, {}).items():
            replaced = (getattr(made, ours.__name__), *rest)
            monkeypatch.setitem(getattr(tests, table), key, replaced)
    with pytest.raises((AssertionError, RuntimeError, ValueError)):
        kill(tests)
