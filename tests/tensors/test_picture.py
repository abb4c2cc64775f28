"""The pictures of a layout show each element's cell, in text and in a notebook."""

import re
from html.parser import HTMLParser
from textwrap import dedent

import pytest
import torch
from hypothesis import given, settings

from refcode.tensors import layout

from .chains import Made, made_tensors


def picture(text: str, label: str) -> str:
    """The lines of one label, without the label."""
    lines = text.split("\n")
    start = next(n for n, line in enumerate(lines) if line.startswith(label))
    rest = lines[start + 1 :]
    more = next((n for n, line in enumerate(rest) if line[0] != " "), len(rest))
    return "\n".join(line[12:] for line in lines[start : start + 1 + more])


def numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


@settings(max_examples=500)
@given(made_tensors())
def test_the_text_shows_the_cell_of_every_element(made: Made) -> None:
    """Unless something is left out: then there is a gap in the picture."""
    t = made.tensor
    text = str(layout(t))
    grid = picture(text, "cells")
    if "..." not in grid:
        assert numbers(grid) == t.flatten().tolist(), f"{made}:\n{text}"
    _, *strip = picture(text, "storage").split("\n")
    if "..." not in "".join(strip):
        assert sorted(set(t.flatten().tolist())) == numbers("".join(strip)), (
            f"{made}:\n{text}"
        )
        drawn = re.findall(r"\d+|\.", "".join(strip))
        assert len(drawn) == layout(t).storage_size, f"{made}:\n{text}"


@settings(max_examples=300)
@given(made_tensors())
def test_the_text_is_narrow_and_has_no_empty_line(made: Made) -> None:
    for line in str(layout(made.tensor)).split("\n"):
        assert line == line.rstrip() != ""
        assert len(line) <= 69, "a line of an example has 72 columns, 3 are for `#> `"


TRANSPOSED = """\
    shape       (3, 2)
    stride      (1, 3)
    offset      0
    dtype       torch.int64, 8 bytes
    contiguous  False
    view of     (6,)
    cells       [[0 3]
                 [1 4]
                 [2 5]]
    storage     6 cells, 48 bytes
                [0 1 2 3 4 5]"""

SLICE_OF_MANY = """\
    shape       (10,)
    stride      (1,)
    offset      500
    dtype       torch.float32, 4 bytes
    contiguous  True
    view of     (1000,)
    cells       [500 501 502 503 504 505 506 507 508 509]
    storage     1000 cells, 4000 bytes
                [...   . 500 501 502 503 504 505 506 507 508 509 ...]"""

BIG = """\
    shape       (4, 100, 100)
    stride      (10000, 100, 1)
    offset      0
    dtype       torch.bool, 1 byte
    contiguous  True
    view of     None
    cells       [[[    0     1     2 ...    97    98    99]
                  ...
                  [ 9900  9901  9902 ...  9997  9998  9999]]
                 ...
                 [[30000 30001 30002 ... 30097 30098 30099]
                  ...
                  [39900 39901 39902 ... 39997 39998 39999]]]
    storage     40000 cells, 40000 bytes
                [    0     1     2     3     4     5     6 ...]"""

NO_DIMENSION = """\
    shape       ()
    stride      ()
    offset      4
    dtype       torch.int64, 8 bytes
    contiguous  True
    view of     (6,)
    cells       4
    storage     6 cells, 48 bytes
                [. . . . 4 .]"""

EMPTY = """\
    shape       (0, 3)
    stride      (3, 1)
    offset      0
    dtype       torch.float32, 4 bytes
    contiguous  True
    view of     None
    cells       []
    storage     0 cells, 0 bytes
                []"""


@pytest.mark.parametrize(
    ("t", "expected"),
    [
        pytest.param(torch.arange(6).reshape(2, 3).T, TRANSPOSED, id="transposed"),
        pytest.param(torch.zeros(1000)[500:510], SLICE_OF_MANY, id="slice of many"),
        pytest.param(torch.zeros(4, 100, 100, dtype=torch.bool), BIG, id="big"),
        pytest.param(torch.arange(6)[4], NO_DIMENSION, id="no dimension"),
        pytest.param(torch.empty(0, 3), EMPTY, id="empty"),
    ],
)
def test_a_layout_prints_as_a_small_table(t: torch.Tensor, expected: str) -> None:
    assert str(layout(t)) == dedent(expected)


def test_a_storage_that_was_taken_away_is_drawn_empty() -> None:
    x = torch.arange(6)[2:]
    x.untyped_storage().resize_(0)
    assert str(layout(x)).endswith("[]")


class Cells(HTMLParser):
    """What the tables hold: a list of rows for each caption; and every tag in use."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tables: dict[str, list[list[str]]] = {}
        self.open: list[str] = []
        self.caption = ""
        self.feed(html)
        assert self.open == [], f"not closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag == "tr":
            self.tables[self.caption].append([])
        if tag in ("th", "td"):
            self.tables[self.caption][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] == "caption":
            self.caption = data.partition(":")[0]
            self.tables[self.caption] = []
        else:
            self.tables[self.caption][-1][-1] += data


@settings(max_examples=300)
@given(made_tensors())
def test_the_notebook_shows_what_the_text_shows(made: Made) -> None:
    text = str(layout(made.tensor))
    tables = Cells(layout(made.tensor)._repr_html_()).tables
    for label, value in tables["layout"]:
        assert picture(text, label).split("\n")[0] == value
    _, strip = picture(text, "storage").split("\n", 1)
    in_tables = [cell for row in tables["storage"] for cell in row]
    assert in_tables == strip.strip("[]").split()
    if "..." not in text and made.tensor.dim() > 0 and made.tensor.numel() > 0:
        _, *rows = tables["cells"]
        shown = [int(cell) for _, *cells in rows for cell in cells]
        assert shown == made.tensor.flatten().tolist()


def test_the_notebook_leaves_out_the_same_as_the_text() -> None:
    html = layout(torch.zeros(4, 100, 100))._repr_html_()
    _, first, *rest = [row[0] for row in Cells(html).tables["cells"]]
    assert [first, *rest[:3]] == ["[0, 0, :]", "...", "[0, 99, :]", "..."]
    assert rest[3:] == ["[3, 0, :]", "...", "[3, 99, :]"]


def test_the_notebook_tables_fit_a_light_and_a_dark_page() -> None:
    html = layout(torch.arange(6).reshape(2, 3))._repr_html_()
    for colour in re.findall(r"#[0-9a-f]{3,8}\b|rgb\(|<script|<style|class=", html):
        pytest.fail(f"found {colour}: only half-transparent greys suit both pages")
