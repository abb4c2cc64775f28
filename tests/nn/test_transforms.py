"""The functions go where torch's go: through torch.func, and to the meta device."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.func import grad, hessian, vmap
from torch.nn import functional as F

from refcode import nn

from .agreement import agree

# torch says so once, when it first differentiates forwards
pytestmark = pytest.mark.filterwarnings("ignore:.torch.jit.script. is deprecated")

Call = Callable[[Any, Tensor], Tensor]  # with refcode.nn or torch's functions, and x

W = torch.linspace(-1, 1, 36)
KERNEL, TABLE = W.view(2, 2, 3, 3), W[:12].view(4, 3)
NUMBERS = torch.tensor([2, 0, 1])
# name: the shape of x for one sample, and the call
CALLS: dict[str, tuple[tuple[int, ...], Call]] = {
    "linear": ((3,), lambda m, x: m.linear(x, TABLE, W[:4])),
    "relu": ((3,), lambda m, x: m.relu(x)),
    "logsigmoid": ((3,), lambda m, x: m.logsigmoid(x)),
    "softmax": ((3,), lambda m, x: m.softmax(x, 0)),
    "log_softmax": ((3,), lambda m, x: m.log_softmax(x, 0)),
    "mse_loss": ((3,), lambda m, x: m.mse_loss(x, W[:3])),
    "binary_cross_entropy": (
        (3,),
        lambda m, x: m.binary_cross_entropy(x / 9 + 0.5, W[:3] ** 2),
    ),
    "binary_cross_entropy_with_logits": (
        (3,),
        lambda m, x: m.binary_cross_entropy_with_logits(x, W[:3], pos_weight=W[:3]),
    ),
    "nll_loss": ((3,), lambda m, x: m.nll_loss(x, NUMBERS[0], W[:3])),
    "nll_loss of a batch": ((3, 3), lambda m, x: m.nll_loss(x, NUMBERS)),
    "cross_entropy": ((3,), lambda m, x: m.cross_entropy(x, NUMBERS[0])),
    "conv2d": ((2, 4, 4), lambda m, x: m.conv2d(x, KERNEL, padding=1)),
    "max_pool2d": ((2, 4, 4), lambda m, x: m.max_pool2d(x, 2)),
    "avg_pool2d": ((2, 4, 4), lambda m, x: m.avg_pool2d(x, 2, padding=1)),
    "unfold": ((2, 4, 4), lambda m, x: m.unfold(x, 2)),
    "embedding": ((4, 3), lambda m, x: m.embedding(NUMBERS, x, padding_idx=0)),
}


@pytest.mark.parametrize("name", CALLS)
def test_samples_gradients_and_hessians_of_torch_func_agree(name: str) -> None:
    shape, call = CALLS[name]
    x = torch.randn(2, *shape, generator=torch.Generator().manual_seed(0))

    def transformed(functions: Any) -> Callable[[Tensor], Any]:
        def one(x: Tensor) -> Tensor:
            return call(functions, x)

        def loss(x: Tensor) -> Tensor:
            return (one(x) ** 2).sum()

        return lambda x: (vmap(one)(x), vmap(grad(loss))(x), hessian(loss)(x[0]))

    agree(transformed(nn), transformed(F), x)


def test_a_gradient_for_each_sample_and_its_class_agrees() -> None:
    x = torch.randn(3, 4, generator=torch.Generator().manual_seed(0))
    for name in ("nll_loss", "cross_entropy"):
        ours, theirs = (vmap(grad(getattr(m, name))) for m in (nn, F))
        agree(ours, theirs, x, NUMBERS)


def test_the_sparse_gradient_of_a_table_agrees() -> None:
    def of(functions: Any) -> Callable[[Tensor], Tensor]:
        return grad(lambda w: functions.embedding(NUMBERS, w, sparse=True).sum())

    agree(of(nn), of(F), TABLE)


def test_numbers_that_cannot_be_looked_at_are_not_checked() -> None:
    """There are none on the meta device; vmap and torch.export do not show them."""
    agree(vmap(lambda n: nn.one_hot(n, 4)), vmap(lambda n: F.one_hot(n, 4)), NUMBERS)
    look_up = (vmap(lambda n, m=m: m.embedding(n, TABLE)) for m in (nn, F))
    agree(*look_up, NUMBERS)
    x, y = torch.rand(3, 4, device="meta"), NUMBERS.to("meta")
    for call in (
        lambda m: m.one_hot(y, 4),
        lambda m: m.embedding(y, x),
        lambda m: m.nll_loss(x, y),
        lambda m: m.cross_entropy(x, y, reduction="none"),
        lambda m: m.binary_cross_entropy(x, x),
    ):
        ours, theirs = call(nn), call(F)
        assert (ours.shape, ours.dtype) == (theirs.shape, theirs.dtype)
    layer = nn.Embedding(4, 3)
    exported = torch.export.export(layer, (NUMBERS,)).module()
    assert torch.equal(exported(NUMBERS), layer(NUMBERS))
