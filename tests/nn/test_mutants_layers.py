"""The tests notice a wrong formula: each of these mistakes makes one of them fail."""

import importlib
from collections.abc import Callable
from typing import Any

import pytest
import torch

from . import mutants

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
    # module, the mistake, the right text, the wrong one, a test
    (
        "linear",
        "linear takes the columns of the weight in another order",
        "weight.T if",
        "weight.T.flip(0) if",
        call(f"{SAMPLES}_agree"),
    ),
    (
        "linear",
        "linear loses the product",
        "return output + _checks",
        "return 0 * output + _checks",
        call(f"{SAMPLES}_agree"),
    ),
    (
        "linear",
        "linear subtracts the bias",
        "return output + _checks",
        "return output - _checks",
        call(f"{SAMPLES}_agree"),
    ),
    (
        "linear",
        "Linear draws its weight from a wider range",
        "a=math.sqrt(5)",
        "a=1",
        call("the_same_seed_draws_the_same_numbers", torch.float32, True),
    ),
    (
        "linear",
        "Linear draws its bias from the positive half of the range",
        "self.bias, -bound, bound",
        "self.bias, 0, bound",
        call("the_same_seed_draws_the_same_numbers", torch.float32, True),
    ),
    (
        "activation.relu",
        "relu drops nan",
        '_checks.real("input", input) <= 0',
        '~(_checks.real("input", input) > 0)',
        at_the_edges("nn.functional.relu"),
    ),
    (
        "activation.relu",
        "relu has slope 1 at 0",
        '_checks.real("input", input) <= 0',
        '_checks.real("input", input) < 0',
        at_the_edges("nn.functional.relu"),
    ),
    (
        "activation.sigmoid",
        "sigmoid is mirrored",
        "1 / (1 + e), e / (1 + e)",
        "e / (1 + e), 1 / (1 + e)",
        sampled("sigmoid"),
    ),
    (
        "activation.sigmoid",
        "sigmoid has slope 0 at 0",
        "torch.where(x >= 0, -x, x).exp()",
        "(-x.abs()).exp()",
        at_the_edges("sigmoid"),
    ),
    (
        "activation.sigmoid",
        "logsigmoid takes the exponential of a large number",
        "torch.where(x >= 0, -x, x).exp()",
        "(-x).exp()",
        at_the_edges("nn.functional.logsigmoid"),
    ),
    (
        "activation.sigmoid",
        "logsigmoid leaves x out below 0",
        "torch.where(x >= 0, 0, x) - _small",
        "-_small",
        sampled("nn.functional.logsigmoid"),
    ),
    (
        "activation.softmax",
        "softmax sums over all dimensions",
        "e.sum(dim, keepdim=True)  #",
        "e.sum()  #",
        sampled("softmax"),
    ),
    (
        "activation.softmax",
        "softmax takes the exponential of a large number",
        "x - x.detach().amax(dim, keepdim=True)",
        "x",
        at_the_edges("softmax"),
    ),
    (
        "activation.softmax",
        "softmax subtracts the maximum of all rows",
        "x - x.detach().amax(dim, keepdim=True)",
        "x - x.detach().max()",
        call("rows_do_not_see_each_other", "log_softmax"),
    ),
    (
        "activation.softmax",
        "softmax ignores dtype",
        "x if dtype is None else x.to(dtype)",
        "x",
        sampled("softmax", "with_dtype"),
    ),
    (
        "activation.softmax",
        "log_softmax takes the logarithm to base 2",
        "x.exp().sum(dim, keepdim=True).log()",
        "x.exp().sum(dim, keepdim=True).log2()",
        sampled("log_softmax"),
    ),
    (
        "loss.mse",
        "mse_loss takes the absolute error",
        "(input - target) ** 2",
        "(input - target).abs()",
        loss("mse_loss"),
    ),
    (
        "loss._reduction",
        "the mean is a sum",
        "losses.sum() / count",
        "losses.sum()",
        loss("mse_loss"),
    ),
    (
        "loss.mse",
        "mse_loss divides a weighted sum by the number of elements",
        "reduction, weight.sum())",
        "reduction, weight.numel())",
        call("a_weighted_mse_is_divided_by_the_sum_of_the_weights"),
    ),
    (
        "loss.bce",
        "binary_cross_entropy does not clamp the logarithm",
        "x.log().clamp(min=-100)",
        "x.log()",
        call("bce_has_torchs_values_and_slopes_at_0_and_1"),
    ),
    (
        "loss.bce",
        "binary_cross_entropy has an endless slope at 0 and 1",
        ".clamp(min=_FLOOR)",
        "",
        call("bce_has_torchs_values_and_slopes_at_0_and_1"),
    ),
    (
        "loss.bce",
        "binary_cross_entropy ignores weight",
        '"weight", weight, "input", input) * losses',
        '"weight", weight, "input", input) ** 0 * losses',
        loss(BCE),
    ),
    (
        "loss.bce_with_logits",
        "pos_weight weighs the negatives",
        "positive = pos_weight * positive",
        "negative = pos_weight * negative",
        loss(LOGITS),
    ),
    (
        "loss.bce_with_logits",
        "binary_cross_entropy_with_logits takes σ(x) for both classes",
        "logsigmoid(-input)",
        "logsigmoid(input)",
        loss(LOGITS),
    ),
    (
        "loss.nll",
        "nll_loss divides a weighted sum by the number of targets",
        "reduced(losses, reduction, weights.sum())",
        "reduced(losses, reduction, losses.numel())",
        loss("nll_loss"),
    ),
    (
        "loss._classes",
        "nll_loss counts what is ignored",
        ".view_as(target).masked_fill(ignored, 0)",
        ".view_as(target)",
        loss("nll_loss"),
    ),
    (
        "loss.nll",
        "nll_loss has the wrong sign",
        "losses = -weights * picked",
        "losses = weights * picked",
        loss("nll_loss"),
    ),
    (
        "loss._classes",
        "nll_loss looks for the classes in the last dimension",
        "return 0 if input.ndim == 1 else 1",
        "return -1",
        loss("nll_loss"),
    ),
    (
        "loss.cross_entropy",
        "label smoothing keeps the whole target",
        "(1 - share) * losses",
        "losses",
        loss("cross_entropy"),
    ),
    (
        "loss.cross_entropy",
        "label smoothing does not divide by the number of classes",
        "share / classes * every",
        "share * every",
        loss("cross_entropy"),
    ),
    (
        "loss.cross_entropy",
        "label smoothing smooths what is ignored",
        "-per_class.sum(dim).masked_fill(target == ignore_index, 0)",
        "-per_class.sum(dim)",
        call("what_is_ignored_is_not_smoothed"),
    ),
    (
        "loss.cross_entropy",
        "cross_entropy of probabilities divides by the sum of the weights",
        "losses.numel())",
        "w.sum())",
        loss("cross_entropy"),
    ),
    (
        "loss.cross_entropy",
        "cross_entropy leaves the softmax out",
        "log_p = log_softmax(input, dim)",
        "log_p = input",
        loss("cross_entropy"),
    ),
    (
        "sparse.one_hot",
        "one_hot is shifted by one",
        "torch.arange(num_classes,",
        "1 + torch.arange(num_classes,",
        call(f"{SAMPLES}_for_one_hot_agree"),
    ),
    (
        "sparse.embedding",
        "embedding gives the padding a gradient",
        "gradient.masked_fill(padding, 0)",
        "gradient",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "_checks",
        "padding_idx does not count from the end",
        "return number % rows",
        "return abs(number)",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse.embedding",
        "embedding ignores scale_grad_by_freq",
        "gradient / times[..., None]",
        "gradient",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse.embedding",
        "embedding stretches rows that are shorter than max_norm",
        "torch.where(norms > max_norm, scaled, weight[rows])",
        "scaled",
        call("only_the_rows_looked_up_that_are_too_long_are_shortened"),
    ),
    (
        "sparse.embedding",
        "embedding measures rows by the 2-norm in any case",
        "weight[rows], p, dim=1",
        "weight[rows], 2, dim=1",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse.embedding",
        "embedding shortens a copy of the rows",
        "_shorten(weight, ",
        "_shorten(weight.detach().clone(), ",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
    (
        "sparse.embedding",
        "embedding makes a dense gradient in any case",
        "if sparse:\n        output",
        "if False:\n        output",
        call(f"{SAMPLES}_for_embedding_agree"),
    ),
]


@pytest.mark.parametrize(
    ("module", "right", "wrong", "kill"),
    [pytest.param(m, *rest, id=mistake) for m, mistake, *rest in MUTANTS],
)
def test_the_mistake_is_noticed(
    module: str, right: str, wrong: str, kill: Kill, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = "sparse" if module == "_checks" else module.partition(".")[0]
    tests: Any = importlib.import_module(f".test_{package}", __package__)
    mutants.replace(tests, mutants.broken(module, right, wrong), monkeypatch)
    with pytest.raises(mutants.NOTICED):
        kill(tests)
