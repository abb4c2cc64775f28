"""Layout: which cell of the storage each element of a tensor is."""

from dataclasses import dataclass

import torch
from torch import Tensor

from refcode.tensors import _checks, _explore, _html, _picture, contiguity


@dataclass(frozen=True)
class Layout:
    """What a tensor is in memory: a storage, and a rule that finds each element in it.

    A storage is one row of cells of the same size. The element at `index` is in cell
    `offset + Σ index[d] · stride[d]`. Printed, a layout is a small table with two
    pictures: `cells`, the number of each element's cell in the tensor's own shape; and
    under `storage` the cells in their order, `.` where the tensor does not reach.

    Attributes:
        shape: the sizes, one for each dimension.
        stride: how many cells further the next index is, one for each dimension.
        offset: the cell of the first element.
        dtype: the dtype of the elements.
        storage_nbytes: the bytes of the whole storage, reached or not.
        base_shape: the shape of the tensor whose view this is in autograd's books
            (`Tensor._base`), None if it is none. The storage may be shared without
            such a record: after `detach()` or `view(dtype)`, from NumPy, in inference
            mode. Ask `shares_storage`.
    """

    shape: tuple[int, ...]
    stride: tuple[int, ...]
    offset: int
    dtype: torch.dtype
    storage_nbytes: int
    base_shape: tuple[int, ...] | None

    @property
    def itemsize(self) -> int:
        """The bytes of one element, and so of one cell."""
        return self.dtype.itemsize

    @property
    def storage_size(self) -> int:
        """How many cells the storage has."""
        return self.storage_nbytes // self.itemsize

    @property
    def is_contiguous(self) -> bool:
        """Whether the elements lie in row order, one after the other."""
        return contiguity.is_contiguous(self.shape, self.stride)

    @property
    def is_view(self) -> bool:
        """Whether autograd knows the tensor as a view of another, of `base_shape`."""
        return self.base_shape is not None

    def index(self, *position: int) -> int:
        """The cell of the element at `position`.

        Args:
            *position: one index for each dimension; -1 is the last.

        Returns:
            The number of the cell in the storage, counted from 0.

        Raises:
            TypeError: an index is not an int.
            IndexError: an index is out of range, or there are too few or too many.

        Examples:
            ```python
            import torch

            from refcode.tensors import layout

            x = torch.arange(6).reshape(2, 3)
            print(layout(x).index(1, 0), layout(x.T).index(1, 0))
            #> 3 1
            ```
        """
        position = _checks.ints("position", position)
        if len(position) != len(self.shape):
            raise IndexError(
                f"position: expected {len(self.shape)} indices, one for each dimension "
                f"of shape {self.shape}, got {position}"
            )
        cell = self.offset  # cell = offset + Σ index[d] · stride[d]
        for index, size, step in zip(position, self.shape, self.stride, strict=True):
            if not -size <= index < size:
                raise IndexError(
                    f"position: expected indices within shape {self.shape}, "
                    f"got {position}"
                )
            cell += (index % size) * step  # -1 is size - 1
        return cell

    def cells(self) -> Tensor:
        """The cell of every element.

        Returns:
            A new int64 tensor of shape `shape`: `cells()[i, j]` is `index(i, j)`.

        Examples:
            ```python
            import torch

            from refcode.tensors import layout

            x = torch.arange(6).reshape(2, 3)
            print(layout(x.T).cells())
            #> tensor([[0, 3],
            #>         [1, 4],
            #>         [2, 5]])
            ```
        """
        cells = torch.tensor(self.offset)
        for size, step in zip(self.shape, self.stride, strict=True):
            cells = cells.unsqueeze(-1) + torch.arange(size) * step  # + index · stride
        return cells

    def explore(self, site: str = "http://127.0.0.1:8000/en/") -> str:
        """The address that opens the memory-layout explorable on this layout.

        There the elements show their cells, and views, slices and copies are a click
        away. The storage of the explorable is as long as this one; its values are the
        numbers of the cells, of int64, whatever the tensor holds.

        Args:
            site: where the pages of one language are; the default is what `make serve`
                serves. Another address, a `file:` one too, ends in a slash.

        Returns:
            A link whose fragment holds shape, stride, offset and storage size.

        Raises:
            ValueError: the layout is larger than what is drawn there: 6 dimensions,
                128 elements, 128 cells.

        Examples:
            ```python
            import torch

            from refcode.tensors import layout

            x = torch.arange(6).reshape(2, 3)
            print(layout(x.T).explore().partition("#")[2])
            #> memory-layout?shape=3,2&stride=1,3&offset=0&cells=6&steps=
            ```
        """
        return _explore.address(self, site)

    def __str__(self) -> str:
        return _picture.text(self)

    def _repr_html_(self) -> str:
        return _html.html(self)


def layout(t: Tensor) -> Layout:
    """What a tensor is in memory: its shape, stride and offset, dtype and storage.

    Args:
        t: a dense tensor of any shape, dtype and device; one on the meta device too.

    Returns:
        The `Layout`, which holds numbers only: nothing of the tensor's memory is kept.

    Raises:
        TypeError: t is no tensor, or not a dense one (sparse, nested).

    Source:
        https://docs.pytorch.org/docs/stable/tensor_view.html

    Examples:
        ```python
        import torch

        from refcode.tensors import layout

        x = torch.arange(6).reshape(2, 3)
        print(layout(x[:, 1:]))
        #> shape       (2, 2)
        #> stride      (3, 1)
        #> offset      1
        #> dtype       torch.int64, 8 bytes
        #> contiguous  False
        #> view of     (6,)
        #> cells       [[1 2]
        #>              [4 5]]
        #> storage     6 cells, 48 bytes
        #>             [. 1 2 . 4 5]
        ```
    """
    _checks.strided("t", t)
    return Layout(
        shape=tuple(t.shape),
        stride=t.stride(),
        offset=int(t.storage_offset()),
        dtype=t.dtype,
        storage_nbytes=t.untyped_storage().nbytes(),
        base_shape=None if t._base is None else tuple(t._base.shape),
    )
