"""`shares_storage` tells views from copies."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from tally import compared
from torch._subclasses.fake_tensor import FakeTensorMode

from refcode.tensors import shares_storage

from .chains import Made, made_tensors


@settings(max_examples=500)
@given(made_tensors())
def test_a_view_shares_its_storage_and_a_clone_does_not(made: Made) -> None:
    t = made.tensor
    view, copy = t[...], t.clone()
    has_memory = t.untyped_storage().nbytes() > 0
    assert shares_storage(t, view) == has_memory
    assert not shares_storage(t, copy)
    compared(shares_storage)


@settings(max_examples=500)
@given(made_tensors())
def test_a_write_shows_exactly_where_the_storage_is_shared(made: Made) -> None:
    """`contiguous()` gives the tensor itself or a copy: a write tells which."""
    before = made.tensor.clone()
    maybe_copy = made.tensor.contiguous()
    maybe_copy += 100
    if before.numel() > 0:
        shows = not torch.equal(made.tensor, before)
        assert shares_storage(made.tensor, maybe_copy) == shows, f"{made}.contiguous()"
        compared(shares_storage)


def test_views_that_have_no_element_in_common_share_their_storage() -> None:
    x = torch.arange(6)
    assert shares_storage(x[:3], x[3:])


def test_storage_is_shared_where_autograd_records_no_view() -> None:
    x = torch.arange(6.0)
    with torch.inference_mode():
        inference_view = torch.arange(6.0)[1:]
    for t in (x.detach(), x.data, x.view(torch.int8), torch.nn.Parameter(x)):
        assert shares_storage(x, t)
        assert t._base is None
    assert inference_view._base is None


def test_tensors_over_the_same_numpy_array_share_their_storage() -> None:
    array = np.arange(6)
    assert shares_storage(torch.from_numpy(array), torch.from_numpy(array))
    assert not shares_storage(torch.from_numpy(array), torch.tensor(array))


def test_empty_storages_are_not_shared() -> None:
    empty = torch.empty(0, 3)
    assert not shares_storage(empty, empty)
    x = torch.arange(6)
    assert shares_storage(x, x[6:]), "an empty slice still lies in the storage of x"


@pytest.mark.filterwarnings("ignore:Sparse CSR tensor support:UserWarning")
@pytest.mark.filterwarnings("ignore:The PyTorch API of nested tensors:UserWarning")
def test_bad_input_is_named() -> None:
    x = torch.eye(2)
    with pytest.raises(TypeError, match=r"b: expected a torch\.Tensor, got list"):
        shares_storage(x, [1, 2])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"a: expected a dense .* torch.sparse_coo"):
        shares_storage(x.to_sparse(), x)
    with pytest.raises(TypeError, match=r"b: expected a dense .* torch.sparse_csr"):
        shares_storage(x, x.to_sparse_csr())
    with pytest.raises(TypeError, match=r"b: expected a dense .* nested"):
        shares_storage(x, torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]))
    with pytest.raises(ValueError, match=r"a: expected a tensor with memory, .* meta"):
        shares_storage(torch.empty(2, device="meta"), x)
    with FakeTensorMode(), pytest.raises(ValueError, match=r"a: expected .* on meta"):
        shares_storage(torch.empty(2), torch.empty(2))
