"""A ledger of shapes as a table: lines of text, or HTML for notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from refcode.nn.shapes.ledger import ShapeLedger

Cells = tuple[str, str, str, str, str]
HEADINGS: Cells = ("layer", "input", "formula", "output", "parameters")


def text(ledger: ShapeLedger) -> str:
    """A line for each row, the columns as wide as their longest cell."""
    lines = [HEADINGS, *_rows(ledger), *_foot(ledger)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join([*map(str.ljust, line[:-1], widths), line[-1].rjust(widths[-1])])
        for line in lines
    )


def html(ledger: ShapeLedger) -> str:
    """A table in the colours of the page that it stands on."""

    def row(tag: str, line: Cells) -> str:
        first, *others, last = map(escape, line)
        scope = ' scope="col"' if tag == "th" else ""
        left, right = (f' style="text-align:{side}"' for side in ("left", "right"))
        cells = "".join(f"<{tag}{scope}{left}>{cell}</{tag}>" for cell in others)
        cells += f"<{tag}{scope}{right}>{last}</{tag}>"
        first = f'<th scope="{"col" if scope else "row"}"{left}>{first}</th>'
        return f"<tr>{first}{cells}</tr>"

    return (
        "<table><caption>shape ledger</caption>"
        f"<thead>{row('th', HEADINGS)}</thead>"
        f"<tbody>{''.join(row('td', line) for line in _rows(ledger))}</tbody>"
        f"<tfoot>{''.join(row('td', line) for line in _foot(ledger))}</tfoot></table>"
    )


def _rows(ledger: ShapeLedger) -> list[Cells]:
    return [
        (
            f"{row.name}: {row.layer}" if row.name else row.layer,
            _shapes(row.input),
            row.formula,
            "error" if row.output is None else _shapes(row.output),
            "again" if row.again else str(row.parameters),
        )
        for row in ledger.rows
    ]


def _foot(ledger: ShapeLedger) -> list[Cells]:
    """What the rows do not have, if they are complete, and the sum."""
    lines = [("total", "", "", "", str(ledger.parameters))]
    others = ledger.parameters - sum(row.parameters for row in ledger.rows)
    if others and all(row.output is not None for row in ledger.rows):
        lines.insert(0, ("in no layer", "", "", "", str(others)))
    return lines


def _shapes(value: Any) -> str:
    """(1,28,28), or several with a space between."""
    if all(isinstance(size, int) for size in value):
        return str(tuple(value)).replace(" ", "")
    return " ".join(map(_shapes, value))
