"""`embedding`, `one_hot` and `Embedding` agree with torch."""

from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn import functional as F

from refcode.nn import Embedding, embedding, one_hot

from .agreement import (
    COUNTS,
    DTYPES,
    agree,
    close,
    module_info,
    modules_agree,
    op,
    samples,
)

SHAPES = st.lists(st.integers(0, 4), max_size=3)
OURS, NAMED = (ValueError, TypeError, IndexError), r": expected .*, got "
INTS = (torch.int64, torch.int32)


def test_all_samples_of_torchs_own_tests_for_one_hot_agree() -> None:
    name = "nn.functional.one_hot"
    for sample in samples(name, dtypes=(torch.int64,)):
        agree(one_hot, F.one_hot, sample.input, *sample.args, **sample.kwargs)
    assert COUNTS[name] >= 6


def test_all_samples_of_torchs_own_tests_for_embedding_agree() -> None:
    name = "nn.functional.embedding"
    for sample in samples(name):
        (index,), weight = sample.args, sample.input  # the table comes first there
        agree(embedding, F.embedding, index, weight, **sample.kwargs)
        # The samples with options come without grad; their gradients count too.
        if possible_in_torch(index, **sample.kwargs):
            leaf = weight.detach().requires_grad_()
            agree(embedding, F.embedding, index, leaf, **sample.kwargs)
    assert COUNTS[name] >= 26


def possible_in_torch(
    index: Tensor,
    *,
    sparse: bool = False,
    scale_grad_by_freq: bool = False,
    padding_idx: int | None = None,
    **_: Any,
) -> bool:
    """Whether torch has a backward for this; ours has one for each."""
    return not sparse or not (
        scale_grad_by_freq or (index.ndim == 0 and padding_idx is not None)
    )


def test_all_module_samples_of_torchs_own_tests_agree() -> None:
    modules_agree("nn.Embedding", Embedding, nn.Embedding)
    assert COUNTS["nn.Embedding"] >= 8


@settings(max_examples=200)
@given(data=st.data(), shape=SHAPES, classes=st.integers(-1, 6))
def test_one_hot_agrees(data: st.DataObject, shape: list[int], classes: int) -> None:
    torch.manual_seed(data.draw(st.integers(0, 9)))
    numbers = torch.randint(max(classes, 4), shape)
    try:
        F.one_hot(numbers, classes)
    except RuntimeError:
        with pytest.raises((ValueError, IndexError), match=r"expected .*, got"):
            one_hot(numbers, classes)
    else:
        agree(one_hot, F.one_hot, numbers, classes)


@settings(max_examples=400)
@given(data=st.data(), shape=SHAPES, rows=st.integers(1, 5), columns=st.integers(0, 3))
def test_embedding_agrees(
    data: st.DataObject, shape: list[int], rows: int, columns: int
) -> None:
    torch.manual_seed(data.draw(st.integers(0, 9)))
    weight = torch.randn(rows, columns, dtype=data.draw(st.sampled_from(DTYPES)))
    index = torch.randint(rows, shape, dtype=data.draw(st.sampled_from(INTS)))
    options = {
        "padding_idx": data.draw(st.none() | st.integers(-rows, rows - 1)),
        "max_norm": data.draw(st.sampled_from((None, 0.5, 1.0))) if columns else None,
        "norm_type": data.draw(st.sampled_from((1.0, 2.0, 3.0, float("inf")))),
        "scale_grad_by_freq": data.draw(st.booleans()),
        "sparse": data.draw(st.booleans()),
    }
    if possible_in_torch(index, **options):
        weight.requires_grad_(data.draw(st.booleans()))
    agree(embedding, F.embedding, index, weight, **options)


def test_gradients_that_torch_has_no_backward_for_are_those_of_the_dense_form() -> None:
    for index, padding_idx in ((torch.tensor(1), 1), (torch.tensor([1, 1, 2]), None)):
        gradients = []
        for sparse in (False, True):
            weight = torch.ones(3, 2, requires_grad=True)
            embedding(
                index,
                weight,
                padding_idx=padding_idx,
                scale_grad_by_freq=True,
                sparse=sparse,
            ).sum().backward()
            assert weight.grad is not None
            assert weight.grad.is_sparse == sparse
            gradients.append(weight.grad.to_dense())
        close(*gradients)


def test_a_lookup_is_a_product_with_one_hot_vectors() -> None:
    torch.manual_seed(0)
    weight, index = torch.randn(5, 3), torch.tensor([[4, 0], [1, 1]])
    close(embedding(index, weight), one_hot(index, 5).float() @ weight)


def test_only_the_rows_looked_up_that_are_too_long_are_shortened() -> None:
    weight = torch.tensor([[3.0, 4.0], [0.3, 0.4], [3.0, 4.0]])
    agree(embedding, F.embedding, torch.tensor([0, 1]), weight, max_norm=1.0)


def test_padding_gets_no_gradient_even_where_it_is_infinite() -> None:
    weight = torch.ones(3, 1, requires_grad=True)
    huge = torch.tensor([[float("inf")], [2.0]])
    for look_up in (embedding, F.embedding):
        weight.grad = None
        look_up(torch.tensor([0, 1]), weight, padding_idx=0).backward(huge)
        assert weight.grad is not None
        assert weight.grad.flatten().tolist() == [0, 2, 0]


def test_error_inputs_of_torchs_own_tests_raise() -> None:
    count = 0
    for bad in op("nn.functional.embedding").error_inputs("cpu"):
        (index,) = bad.sample_input.args
        with pytest.raises(ValueError, match=r"weight: expected shape .* got \("):
            embedding(index, bad.sample_input.input)
        count += 1
    assert count >= 2


def test_module_error_inputs_of_torchs_own_tests_raise() -> None:
    info = module_info("nn.Embedding")
    count = 0
    for bad in info.module_error_inputs_func(
        info, device="cpu", dtype=torch.float32, requires_grad=False, training=True
    ):
        made = bad.module_error_input.constructor_input
        given = bad.module_error_input.forward_input
        for layer, error in ((nn.Embedding, bad.error_type), (Embedding, OURS)):
            with pytest.raises(error, match=None if error is bad.error_type else NAMED):
                layer(*made.args, **made.kwargs)(*given.args, **given.kwargs)
        count += 1
    assert count >= 3


WEIGHT = torch.ones(3, 2)


@pytest.mark.parametrize(
    ("function", "args", "error", "message"),
    [
        ("one_hot", (torch.tensor([1.0]),), TypeError, "tensor: .*int64, got .*float"),
        ("one_hot", (torch.tensor([1]).int(),), TypeError, "tensor: .*int32"),
        ("one_hot", (torch.tensor([[0, -2]]),), IndexError, r"got -2 at \[0, 1\]"),
        ("one_hot", (torch.tensor([0, 2]), 2), IndexError, r"0 to 1, got 2 at \[1\]"),
        ("one_hot", (torch.tensor(2), 2), IndexError, "0 to 1, got 2$"),
        ("one_hot", (torch.tensor([0]), 0), IndexError, "nothing .*got 0"),
        ("one_hot", (torch.tensor([]).long(),), ValueError, "num_classes: .*got -1"),
        ("one_hot", (torch.tensor([1]), -3), ValueError, "num_classes: .*got -3"),
        ("one_hot", ([1],), TypeError, "tensor: .*got list"),
        ("one_hot", (torch.tensor([-1]),), IndexError, r"tensor: .*0, got -1 at \[0\]"),
        ("one_hot", (torch.tensor([1]), 2.5), TypeError, r"num_classes: .*got 2\.5"),
        ("embedding", (torch.tensor([3]), WEIGHT), IndexError, r"2, got 3 at \[0\]"),
        ("embedding", (torch.tensor([-1]), WEIGHT), IndexError, "got -1"),
        ("embedding", (torch.tensor([1.0]), WEIGHT), TypeError, "input: .*float32"),
        ("embedding", (torch.tensor([1]), WEIGHT, 3), ValueError, "padding_idx: .* 3$"),
        ("embedding", (torch.tensor([1]), WEIGHT, -4), ValueError, "padding_idx: .*-4"),
        ("embedding", (torch.tensor([1]), [[1.0]]), TypeError, "weight: .*got list"),
        (
            "embedding",
            (torch.tensor([1]), WEIGHT, 1.0),
            TypeError,
            r"padding_idx: .*int, got 1\.0",
        ),
        (
            "embedding",
            (torch.tensor([1]), WEIGHT, 0, "1"),
            TypeError,
            "max_norm: .*number, got '1'",
        ),
        (
            "embedding",
            (torch.tensor([1]), WEIGHT, 0, 1, "2"),
            TypeError,
            "norm_type: .*got '2'",
        ),
    ],
)
def test_bad_input_is_named_where_torch_raises_too(
    function: str, args: tuple[Any, ...], error: type[Exception], message: str
) -> None:
    ours = {"one_hot": one_hot, "embedding": embedding}[function]
    with pytest.raises(error, match=message):
        ours(*args)
    with pytest.raises((RuntimeError, IndexError, TypeError, AssertionError)):
        getattr(F, function)(*args)


OPTIONS: tuple[dict[str, Any], ...] = (
    {},
    {"padding_idx": 0},
    {"padding_idx": -1, "max_norm": 1.5},
    {"norm_type": 1.0, "scale_grad_by_freq": True, "sparse": True},
)


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_the_same_seed_draws_the_same_table(
    options: dict[str, Any], dtype: torch.dtype
) -> None:
    torch.manual_seed(0)
    ours = Embedding(5, 3, **options, dtype=dtype)
    torch.manual_seed(0)
    theirs = nn.Embedding(5, 3, **options, dtype=dtype)
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict(), rtol=0, atol=0)
    assert theirs.load_state_dict(ours.state_dict())
    assert ours.load_state_dict(theirs.state_dict())
    assert repr(ours) == repr(theirs)
    index = torch.tensor([[0, 4, 4], [1, 4, 0]])
    close(ours(index).detach(), theirs(index).detach())


def test_a_table_is_not_shortened_where_another_argument_is_wrong() -> None:
    weight = torch.full((3, 2), 9.0)
    with pytest.raises(ValueError, match=r"padding_idx: .* got 3"):
        embedding(torch.tensor([0]), weight, padding_idx=3, max_norm=1.0)
    assert torch.equal(weight, torch.full((3, 2), 9.0))


@pytest.mark.parametrize("freeze", [False, True])
def test_a_given_table_is_used_and_not_copied(freeze: bool) -> None:
    table = torch.randn(4, 2, generator=torch.Generator().manual_seed(0))
    options = (1, 2.0, 1.0, True, True)
    ours = Embedding.from_pretrained(table, freeze, *options)
    theirs = nn.Embedding.from_pretrained(table, freeze, *options)
    for layer in (ours, theirs):
        assert layer.weight.data_ptr() == table.data_ptr()
        assert layer.weight.requires_grad is not freeze
        assert layer.padding_idx == 1
    assert repr(ours) == repr(theirs)


def test_a_table_that_does_not_fit_is_refused() -> None:
    table: Tensor = torch.ones(2, 2)
    with pytest.raises(ValueError, match=r"_weight: .*\(3, 2\), got \(2, 2\)"):
        Embedding(3, 2, _weight=table)
    with pytest.raises(ValueError, match=r"embeddings: .*got \(2,\)"):
        Embedding.from_pretrained(table[0])
    with pytest.raises(ValueError, match=r"num_embeddings: .*got -1"):
        Embedding(-1, 2)
