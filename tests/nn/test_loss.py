"""The five losses agree with torch, keyword by keyword, and with each other."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.autograd import gradcheck, gradgradcheck
from torch.nn import functional as F

from refcode.nn import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    log_softmax,
    mse_loss,
    nll_loss,
    sigmoid,
)

from .agreement import COUNTS, DTYPES, agree, close, module_samples, samples

Loss = Callable[..., Tensor]
INF, NAN = float("inf"), float("nan")
REDUCTIONS = st.sampled_from(("none", "mean", "sum"))
SHAPES = st.lists(st.integers(0, 4), max_size=4)

# name: ours, torch's, at least so many samples in op_db, and in module_db
LOSSES: dict[str, tuple[Loss, Loss, int, str, int]] = {
    "mse_loss": (mse_loss, F.mse_loss, 24, "nn.MSELoss", 32),
    "binary_cross_entropy": (
        binary_cross_entropy,
        F.binary_cross_entropy,
        44,
        "nn.BCELoss",
        24,
    ),
    "binary_cross_entropy_with_logits": (
        binary_cross_entropy_with_logits,
        F.binary_cross_entropy_with_logits,
        104,
        "nn.BCEWithLogitsLoss",
        24,
    ),
    "nll_loss": (nll_loss, F.nll_loss, 244, "nn.NLLLoss", 112),
    "cross_entropy": (cross_entropy, F.cross_entropy, 84, "nn.CrossEntropyLoss", 420),
}


@pytest.mark.parametrize("name", LOSSES)
def test_all_samples_of_torchs_own_tests_agree(name: str) -> None:
    ours, theirs, floor, _, _ = LOSSES[name]
    for sample in samples(f"nn.functional.{name}"):
        agree(ours, theirs, sample.input, *sample.args, **sample.kwargs)
    assert COUNTS[f"nn.functional.{name}"] >= floor


@pytest.mark.parametrize("name", LOSSES)
def test_all_samples_for_the_module_of_the_loss_agree(name: str) -> None:
    ours, theirs, _, module, floor = LOSSES[name]
    for _, sample in module_samples(module):
        options, given = sample.constructor_input.kwargs, sample.forward_input
        agree(ours, theirs, *given.args, **given.kwargs, **options)
    assert COUNTS[module] >= floor


class Draw:
    """Random tensors of one dtype, seeded by the case."""

    def __init__(self, data: st.DataObject) -> None:
        self.dtype = data.draw(st.sampled_from(DTYPES))
        self.data = data
        torch.manual_seed(data.draw(st.integers(0, 99)))

    def normal(self, shape: list[int], scale: float = 3) -> Tensor:
        t = torch.randn(shape, dtype=self.dtype) * scale
        return t.requires_grad_(self.data.draw(st.booleans()))

    def uniform(self, shape: list[int]) -> Tensor:
        """In [0, 1], 0 and 1 among them."""
        t = (torch.rand(shape, dtype=self.dtype) * 1.2 - 0.1).clamp(0, 1)
        return t.requires_grad_(self.data.draw(st.booleans()))

    def weight(self, shape: list[int]) -> Tensor | None:
        """None, or factors whose shape broadcasts to `shape`."""
        if self.data.draw(st.booleans()):
            return None
        shape = shape[self.data.draw(st.integers(0, len(shape))) :]
        return torch.rand([1 if self.data.draw(st.booleans()) else n for n in shape])


@settings(max_examples=200)
@given(data=st.data(), shape=SHAPES, reduction=REDUCTIONS)
def test_mse_agrees(data: st.DataObject, shape: list[int], reduction: str) -> None:
    draw = Draw(data)
    weight = torch.rand(shape) if data.draw(st.booleans()) else None
    x, y = draw.normal(shape), draw.normal(shape)
    agree(mse_loss, F.mse_loss, x, y, reduction=reduction, weight=weight)


def test_mse_of_other_shapes_broadcasts_with_a_warning_as_in_torch() -> None:
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([[1.0], [2.0]])
    for loss in (mse_loss, F.mse_loss):
        with pytest.warns(UserWarning, match=r"target"):
            assert loss(x, y).item() == 0.5
    with pytest.warns(UserWarning, match=r"expected shape \(2,\), .*got \(2, 1\)"):
        mse_loss(x, y)


def test_a_weighted_mse_is_divided_by_the_sum_of_the_weights() -> None:
    x, y, weight = torch.tensor([[1.0, 2.0], [1.0, 5.0], [3.0, 1.0]])
    assert mse_loss(x, y, weight=weight).item() == 9 / 4
    agree(mse_loss, F.mse_loss, x, y, weight=weight)


@settings(max_examples=300)
@given(data=st.data(), shape=SHAPES, reduction=REDUCTIONS)
def test_bce_agrees(data: st.DataObject, shape: list[int], reduction: str) -> None:
    draw = Draw(data)
    x, y, weight = draw.uniform(shape), draw.uniform(shape), draw.weight(shape)
    args = (x, y.detach(), weight)
    agree(binary_cross_entropy, F.binary_cross_entropy, *args, reduction=reduction)


def test_bce_has_torchs_values_and_slopes_at_0_and_1() -> None:
    x = torch.tensor([0.0, 0.0, 1, 1, 1e-40, 1e-13, 1 - 1e-7, 0.5, 0])
    y = torch.tensor([0.0, 1.0, 0, 1, 1, 1, 0, 0.25, 0.5])
    for dtype in DTYPES:
        p = x.to(dtype).requires_grad_()
        options = {"reduction": "none"}
        agree(binary_cross_entropy, F.binary_cross_entropy, p, y.to(dtype), **options)
    q = x[5:8].requires_grad_()  # inside, the target has a gradient too
    y = y[5:8].requires_grad_()
    agree(binary_cross_entropy, F.binary_cross_entropy, q, y)


@settings(max_examples=300)
@given(data=st.data(), shape=SHAPES, reduction=REDUCTIONS)
def test_bce_with_logits_agrees(
    data: st.DataObject, shape: list[int], reduction: str
) -> None:
    draw = Draw(data)
    agree(
        binary_cross_entropy_with_logits,
        F.binary_cross_entropy_with_logits,
        draw.normal(shape, scale=data.draw(st.sampled_from((0, 1, 10, 100)))),
        draw.uniform(shape),
        draw.weight(shape),
        reduction=reduction,
        pos_weight=draw.weight(shape),
    )


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("other", [torch.float16, *DTYPES])
def test_weights_of_another_dtype_do_not_change_that_of_the_loss(
    dtype: torch.dtype, other: torch.dtype
) -> None:
    x, y = torch.tensor([[0.25, 0.5], [0.75, 1.0]], dtype=dtype), torch.eye(2)
    factors = torch.tensor([0.5, 2.0], dtype=other)
    for reduction in ("none", "mean", "sum"):
        agree(
            binary_cross_entropy,
            F.binary_cross_entropy,
            *(x, y.to(dtype), factors),
            reduction=reduction,
        )
        agree(
            binary_cross_entropy_with_logits,
            F.binary_cross_entropy_with_logits,
            *(x, y, factors),
            reduction=reduction,
            pos_weight=factors,
        )


def class_targets(
    data: st.DataObject, logits: Tensor, ignore_index: int
) -> tuple[Tensor, int]:
    """A target for `(C,)` or `(N, C, …)`, some of it ignored."""
    shape = list(logits.shape)
    classes = shape.pop(0 if len(shape) == 1 else 1)
    if ignore_index >= 0:
        ignore_index = min(ignore_index, classes - 1)
    target = torch.randint(classes, shape)
    some = torch.rand(shape) < data.draw(st.sampled_from((0, 0.3, 1)))
    return target.masked_fill(some, ignore_index), ignore_index


LOGITS = st.integers(1, 4).flatmap(
    lambda classes: (
        st.just([classes])
        | st.lists(st.integers(0, 3), min_size=1, max_size=4).map(
            lambda rest: [rest[0], classes, *rest[1:]]
        )
    )
)
IGNORED = st.sampled_from((-100, -1, 0, 2))


@settings(max_examples=300)
@given(data=st.data(), shape=LOGITS, reduction=REDUCTIONS, ignore_index=IGNORED)
def test_nll_agrees(
    data: st.DataObject, shape: list[int], reduction: str, ignore_index: int
) -> None:
    draw = Draw(data)
    x = draw.normal(shape)
    target, ignore_index = class_targets(data, x, ignore_index)
    agree(
        nll_loss,
        F.nll_loss,
        x,
        target,
        class_weights(draw, x),
        ignore_index=ignore_index,
        reduction=reduction,
    )


def class_weights(draw: Draw, logits: Tensor) -> Tensor | None:
    """None, or a factor for each class; at times all 0."""
    if draw.data.draw(st.booleans()):
        return None
    classes = logits.shape[0 if logits.ndim == 1 else 1]
    scale = draw.data.draw(st.sampled_from((1, 1, 0)))
    return torch.rand(classes, dtype=draw.dtype) * scale


@settings(max_examples=400)
@given(data=st.data(), shape=LOGITS, reduction=REDUCTIONS, ignore_index=IGNORED)
def test_cross_entropy_of_classes_agrees(
    data: st.DataObject, shape: list[int], reduction: str, ignore_index: int
) -> None:
    draw = Draw(data)
    x = draw.normal(shape, scale=data.draw(st.sampled_from((0, 1, 10))))
    target, ignore_index = class_targets(data, x, ignore_index)
    if target.shape == x.shape:
        return  # (N, C) of no element: torch takes it for probabilities
    agree(
        cross_entropy,
        F.cross_entropy,
        x,
        target,
        class_weights(draw, x),
        ignore_index=ignore_index,
        reduction=reduction,
        label_smoothing=data.draw(st.sampled_from((0.0, 0.1, 1.0))),
    )


@settings(max_examples=300)
@given(data=st.data(), shape=LOGITS, reduction=REDUCTIONS)
def test_cross_entropy_of_probabilities_agrees(
    data: st.DataObject, shape: list[int], reduction: str
) -> None:
    draw = Draw(data)
    x = draw.normal(shape)
    agree(
        cross_entropy,
        F.cross_entropy,
        x,
        draw.uniform(shape),
        class_weights(draw, x),
        reduction=reduction,
        label_smoothing=data.draw(st.sampled_from((0.0, 0.1, 1.0))),
    )


def test_what_is_ignored_is_not_smoothed() -> None:
    x, y = torch.eye(3), torch.tensor([0, -100, 1])
    agree(cross_entropy, F.cross_entropy, x, y, label_smoothing=0.5, reduction="none")


def test_what_is_ignored_or_impossible_agrees() -> None:
    impossible = torch.tensor([[-INF, 0.0, 0.0], [-INF, 0.0, 0.0]], requires_grad=True)
    for target in ([0, -100], [1, -100], [-100, -100], [1, 2]):
        for options in ({}, {"reduction": "none"}, {"reduction": "sum"}):
            y = torch.tensor(target)
            agree(nll_loss, F.nll_loss, impossible, y, **options)
            agree(cross_entropy, F.cross_entropy, impossible, y, **options)
    weight = torch.tensor([0.0, 1.0, 1.0])  # 0 · inf is nan, in both
    y = torch.tensor([0, 1])
    agree(nll_loss, F.nll_loss, impossible.detach(), y, weight)


def test_targets_may_be_bytes_and_a_row_may_have_its_target_in_a_list() -> None:
    x = torch.randn(2, 3, generator=torch.Generator().manual_seed(0))
    for loss, theirs in ((nll_loss, F.nll_loss), (cross_entropy, F.cross_entropy)):
        agree(loss, theirs, x, torch.tensor([0, 2], dtype=torch.uint8))
        agree(loss, theirs, x[0], torch.tensor([2]), reduction="none")


def test_the_losses_are_made_of_each_other() -> None:
    torch.manual_seed(0)
    x, y = torch.randn(5, 3).double(), torch.tensor([0, 1, 2, 2, 1])
    close(cross_entropy(x, y), nll_loss(log_softmax(x, 1), y))
    p, yes = torch.randn(7).double(), torch.randint(2, (7,)).double()
    close(
        binary_cross_entropy_with_logits(p, yes), binary_cross_entropy(sigmoid(p), yes)
    )
    two = torch.stack([torch.zeros(7).double(), p], dim=1)  # σ(x) = softmax(0, x)[1]
    close(binary_cross_entropy_with_logits(p, yes), cross_entropy(two, yes.long()))


def test_gradients_are_those_of_the_function_and_have_gradients() -> None:
    torch.manual_seed(0)
    x = torch.randn(4, 3).double().requires_grad_()
    y, classes = torch.rand(4, 3).double(), torch.tensor([0, 2, -100, 1])
    losses: tuple[Callable[[Tensor], Tensor], ...] = (
        lambda x: mse_loss(x, y),
        lambda x: binary_cross_entropy(sigmoid(x), y),
        lambda x: binary_cross_entropy_with_logits(x, y, pos_weight=y[0]),
        lambda x: nll_loss(x, classes, y[0]),
        lambda x: cross_entropy(x, classes, y[0], label_smoothing=0.1),
        lambda x: cross_entropy(x, y),
    )
    for loss in losses:
        assert gradcheck(loss, x)
        assert gradgradcheck(loss, x)


X, P = torch.zeros(2, 3), torch.full((2, 3), 0.5)
ROW, CUBE = torch.tensor([0, 1]), torch.zeros(2, 3, 2)
WRONG: list[tuple[str, tuple[Any, ...], dict[str, Any], type[Exception], str]] = [
    ("mse_loss", (X, P), {"reduction": "avg"}, ValueError, "'sum', got 'avg'"),
    ("mse_loss", (X, P), {"weight": ROW}, ValueError, r"weight: .*\(2, 3\).*\(2,\)"),
    ("mse_loss", (ROW, ROW), {}, TypeError, "input: expected a floating .*int64"),
    ("mse_loss", (X, [0.0]), {}, TypeError, "target: .*got list"),
    ("mse_loss", (X * 1j, X), {}, TypeError, "input: expected real .*complex64"),
    ("mse_loss", (X, CUBE), {}, ValueError, r"target: .*with \(2, 3\).*\(2, 3, 2\)"),
    ("binary_cross_entropy", (P * 3, P), {}, ValueError, r"input: .*1\.5 at \[0, 0\]"),
    ("binary_cross_entropy", (P * NAN, P), {}, ValueError, "input: .*got nan"),
    ("binary_cross_entropy", (P, P - 1), {}, ValueError, r"target: .*got -0\.5 at"),
    ("binary_cross_entropy", (P, P.long()), {}, TypeError, "target: .*float32.*int64"),
    ("binary_cross_entropy", (P, P.double()), {}, TypeError, "target: .*float64"),
    ("binary_cross_entropy", (P, P[0]), {}, ValueError, r"target: .*got \(3,\)"),
    ("binary_cross_entropy", (P, P, P[:, :2]), {}, ValueError, r"weight: .*\(2, 2\)"),
    ("binary_cross_entropy", (P, P), {"reduction": 1}, ValueError, "got 1"),
    ("binary_cross_entropy_with_logits", (X, ROW), {}, TypeError, "target: .*int64"),
    ("binary_cross_entropy_with_logits", (X, P.mT), {}, ValueError, r"got \(3, 2\)"),
    (
        "binary_cross_entropy_with_logits",
        (X, P),
        {"pos_weight": P[0, :2]},
        ValueError,
        r"pos_weight: .* to \(2, 3\), .* got \(2,\)",
    ),
    ("nll_loss", (X, ROW + 2), {}, IndexError, r"target: .*2 or -100, got 3 at \[1\]"),
    ("nll_loss", (X, ROW - 1), {}, IndexError, r"got -1 at \[0\]"),
    ("nll_loss", (X[0], ROW[0] + 3), {}, IndexError, "got 3$"),
    (
        "nll_loss",
        (CUBE, torch.tensor([[0, 1], [2, 3]])),
        {},
        IndexError,
        r"got 3 at \[1, 1\]",
    ),
    ("nll_loss", (X, ROW[:1]), {}, ValueError, r"target: expected shape \(2,\).*\(1,"),
    ("nll_loss", (CUBE, ROW), {}, ValueError, r"\(2, 2\), that of input without its"),
    ("nll_loss", (X[0], ROW), {}, ValueError, r"target: expected shape \(\)"),
    ("nll_loss", (X[0, 0], ROW[0]), {}, ValueError, r"input: .*got \(\)"),
    ("nll_loss", (X, ROW.float()), {}, TypeError, "target: .*int64 or .*got .*float32"),
    ("nll_loss", (X, ROW.int()), {}, TypeError, "target: .*got torch.int32"),
    ("nll_loss", (X.long(), ROW), {}, TypeError, "input: .*got torch.int64"),
    ("nll_loss", (X, ROW, X[0, :2]), {}, ValueError, r"weight: .*\(3,\).*got \(2,\)"),
    ("nll_loss", (X, ROW, X[0].double()), {}, TypeError, "weight: .*got .*float64"),
    ("nll_loss", (X, ROW), {"ignore_index": 1.5}, TypeError, r"an int, got 1\.5"),
    ("nll_loss", (X, ROW), {"reduction": "avg"}, ValueError, "reduction: .*'avg'"),
    ("cross_entropy", (X, ROW + 4), {}, IndexError, r"got 4 at \[0\]"),
    ("cross_entropy", (X, X.long()), {}, TypeError, "target: .*probabilities.*int64"),
    ("cross_entropy", (X, ROW.float()), {}, TypeError, "target: .*got torch.float32"),
    ("cross_entropy", (X, P), {"ignore_index": 1}, ValueError, "ignore_index: .*got 1"),
    ("cross_entropy", (X, P), {"ignore_index": "1"}, TypeError, "an int, got '1'"),
    ("cross_entropy", (X, ROW), {"label_smoothing": 1.5}, ValueError, r"got 1\.5"),
    ("cross_entropy", (X, ROW), {"label_smoothing": "1"}, TypeError, "number, got '1'"),
    ("cross_entropy", (X, ROW, X[0, :2]), {}, ValueError, r"weight: .*got \(2,\)"),
    ("cross_entropy", (CUBE, P), {}, TypeError, "target: .*got torch.float32"),
    ("cross_entropy", (X[0, 0], ROW), {}, ValueError, "input: expected shape"),
]


@pytest.mark.filterwarnings("ignore:Using a target size:UserWarning")
@pytest.mark.parametrize(("name", "args", "options", "error", "message"), WRONG)
def test_bad_input_is_named_where_torch_raises_too(
    name: str,
    args: tuple[Any, ...],
    options: dict[str, Any],
    error: type[Exception],
    message: str,
) -> None:
    ours, theirs, *_ = LOSSES[name]
    with pytest.raises(error, match=message):
        ours(*args, **options)
    with pytest.raises(
        (RuntimeError, ValueError, TypeError, IndexError, AttributeError)
    ):
        theirs(*args, **options)


def test_smoothing_below_0_is_refused_where_torch_ignores_it() -> None:
    with pytest.raises(ValueError, match=r"label_smoothing: .* got -0\.1"):
        cross_entropy(X, ROW, label_smoothing=-0.1)
    torch.testing.assert_close(
        F.cross_entropy(X, ROW, label_smoothing=-0.1), F.cross_entropy(X, ROW)
    )
