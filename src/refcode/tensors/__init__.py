"""How shape, stride, offset and storage behave: the rules behind views and copies."""

from refcode.tensors.broadcasting import broadcast_shapes, broadcast_strides
from refcode.tensors.contiguity import contiguous_strides, is_contiguous
from refcode.tensors.memory import Layout, layout
from refcode.tensors.reshape import contiguous_runs, view_strides
from refcode.tensors.storage import shares_storage

__all__ = [
    "Layout",
    "broadcast_shapes",
    "broadcast_strides",
    "contiguous_runs",
    "contiguous_strides",
    "is_contiguous",
    "layout",
    "shares_storage",
    "view_strides",
]
