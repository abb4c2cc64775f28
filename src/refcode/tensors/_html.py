"""A layout for notebooks: three tables, in the colours of the page they stand on."""

from __future__ import annotations

from html import escape
from itertools import groupby, product
from typing import TYPE_CHECKING

from refcode.tensors import _picture

if TYPE_CHECKING:
    from refcode.tensors.memory import Layout

BORDER = "text-align:right;padding:.1em .5em;border:1px solid rgba(128,128,128,.5)"
REACHED = BORDER + ";background:rgba(128,128,128,.3)"


def html(layout: Layout) -> str:
    """The facts, the cell of each element, and the storage as a strip."""
    return (
        f"<table><caption>layout</caption>{_facts(layout)}</table>"
        "<table><caption>cells: where each element is in the storage</caption>"
        f"{_grid(layout)}</table>"
        "<table><caption>storage: its cells in their order, "
        "a dot where the tensor does not reach</caption>"
        f"{_strip(layout)}</table>"
    )


def _facts(layout: Layout) -> str:
    return "".join(
        f'<tr><th scope="row" style="text-align:left">{label}</th>'
        f'<td style="text-align:left">{escape(value)}</td></tr>'
        for label, value in _picture.facts(layout)
    )


def _grid(layout: Layout) -> str:
    """A row for each line of the text's grid, with the indices as headings."""
    if 0 in layout.shape:
        return "<tr><td>no elements</td></tr>"
    if layout.shape == ():
        return f'<tr><td style="{REACHED}">{layout.offset}</td></tr>'
    *outer, columns = _picture.picks(layout)
    head = "".join(
        f'<th scope="col">{_picture.GAP if column is None else column}</th>'
        for column in columns
    )
    rows = [f"<tr><td></td>{head}</tr>"]
    for name, positions in groupby(product(*outer), _name):
        position = next(positions)
        cells = "".join(
            f'<td style="{REACHED}">{_cell(layout, *position, column)}</td>'
            for column in columns
        )
        rows.append(f'<tr><th scope="row">{name}</th>{cells}</tr>')
    return "".join(rows)


def _name(position: tuple[int | None, ...]) -> str:
    """A row's heading. Rows that are left out together share theirs: the gap."""
    if None in position:
        return _picture.GAP
    return f"[{', '.join([*map(str, position), ':'])}]"


def _cell(layout: Layout, *position: int | None) -> str:
    """The number of the element's cell, or a gap."""
    known = [index for index in position if index is not None]
    is_gap = len(known) < len(position)
    return _picture.GAP if is_gap else str(layout.index(*known))


def _strip(layout: Layout) -> str:
    def cell(number: str) -> str:
        style = REACHED if number.strip().isdigit() else BORDER
        return f'<td style="{style}">{number.strip()}</td>'

    lines = _picture.strip_lines(layout)
    return "".join(f"<tr>{''.join(map(cell, line))}</tr>" for line in lines)
