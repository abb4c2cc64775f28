"""A ledger of shapes: one row for each layer."""

from dataclasses import dataclass

from refcode.nn.shapes import _table
from refcode.nn.shapes._formulas import Shape


@dataclass(frozen=True)
class Row:
    """What one call of a layer did, or of a function that changed a shape.

    Attributes:
        name: where the layer is in the model, such as `"features.0"`; "" for a function
            and for the model itself.
        layer: its class, such as `"Conv2d"`; for a function its name and `()`.
        input: the shape it was given; a tuple of shapes if it was several tensors.
        output: the shape it gave, likewise; None if it raised.
        formula: how the sizes follow, with the numbers filled in, or "".
        parameters: how many numbers it learns that no row above has.
        weights: the shapes of those parameters.
        again: whether all its parameters are in a row above.
    """

    name: str
    layer: str
    input: Shape | tuple[Shape, ...]
    output: Shape | tuple[Shape, ...] | None
    formula: str
    parameters: int = 0
    weights: tuple[Shape, ...] = ()
    again: bool = False


@dataclass(frozen=True)
class ShapeLedger:
    """One row for each layer, in the order of the calls. Prints as a table.

    Attributes:
        rows: the layers' rows, and those of functions that changed a shape.
        parameters: how many numbers the whole model learns.
    """

    rows: tuple[Row, ...]
    parameters: int

    def __getitem__(self, name: str) -> Row:
        """The first row of the layer with this name."""
        for row in self.rows:
            if row.name == name:
                return row
        names = [row.name for row in self.rows if row.name]
        raise KeyError(f"name: expected one of {names}, got {name!r}")

    def __str__(self) -> str:
        return _table.text(self)

    def _repr_html_(self) -> str:
        return _table.html(self)
