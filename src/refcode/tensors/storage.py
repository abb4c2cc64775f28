"""Storage: the piece of memory behind a tensor, and behind all its views."""

from torch import Tensor

from refcode.tensors import _checks


def shares_storage(a: Tensor, b: Tensor) -> bool:
    """Whether two tensors lie in the same storage, as a tensor and its views do.

    They may lie in different cells of it: `x[:2]` and `x[2:]` share their storage, yet
    a write to one does not show in the other.

    Args:
        a: a dense tensor of any shape and dtype.
        b: a dense tensor of any shape and dtype.

    Returns:
        True if both storages begin at the same address of the same device. Always
            False where a storage has no bytes, for there is nothing to share.

    Raises:
        TypeError: an argument is no tensor, or not a dense one (sparse, nested).
        ValueError: an argument is on the meta device, where tensors have no memory.

    Source:
        https://docs.pytorch.org/docs/stable/tensor_view.html

    Examples:
        ```python
        import torch

        from refcode.tensors import shares_storage

        x = torch.arange(6).reshape(2, 3)
        print(shares_storage(x, x.T))
        #> True
        print(shares_storage(x, x.T.contiguous()))
        #> False
        ```
    """
    for name, t in (("a", a), ("b", b)):
        memory = _checks.strided(name, t).untyped_storage()
        if memory.device.type == "meta":  # a FakeTensor's too
            raise ValueError(f"{name}: expected a tensor with memory, got one on meta")
    start, other = a.untyped_storage().data_ptr(), b.untyped_storage().data_ptr()
    return start == other != 0 and a.device == b.device  # 0: there are no bytes
