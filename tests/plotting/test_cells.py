"""`memory` draws what `layout` says: each element on its cell, in its colour."""

import functools
import math
import subprocess
import sys

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from matplotlib.colors import to_hex

from refcode.plotting import _drawing, memory
from refcode.plotting.cells import MOST
from refcode.tensors import layout

from .seen import contrast

X = torch.arange(10, 16).reshape(2, 3)
A = torch.arange(24).reshape(4, 6)
TENSORS = {
    "a matrix": X,
    "its transpose": X.T,
    "a slice": A[1:, 1:4],
    "every second column, backwards through a permute": A[:, ::2].permute(1, 0),
    "a column expanded": torch.tensor([[1], [2], [3]]).expand(3, 4),
    "overlapping windows": torch.arange(7).unfold(0, 3, 1),
    "one dimension": torch.arange(5),
    "one dimension on several lines": torch.arange(30),
    "three dimensions": torch.arange(24).reshape(2, 3, 4),
    "many grids on several lines": torch.arange(60).reshape(6, 2, 5),
    "three dimensions, permuted": torch.arange(24).reshape(2, 3, 4).permute(2, 0, 1),
    "no dimension": torch.tensor(7),
    "no element": torch.empty(2, 0),
    "no element, three dimensions": torch.empty(2, 0, 3),
    "no element of a storage that has some": torch.arange(3)[:0],
    "a slice of bytes": torch.arange(8, dtype=torch.uint8).view(torch.int16)[1:],
    "requires grad": torch.tensor([[1.5, -2.0]], requires_grad=True),
    "bfloat16": torch.tensor([0.25, 3.0], dtype=torch.bfloat16),
    "bool": X > 12,
    "complex, conjugated": torch.tensor([1 + 2j, 3 - 1j]).conj(),
    "nan and infinity": torch.tensor([math.nan, math.inf, -math.inf]),
}


@pytest.fixture(params=TENSORS.values(), ids=TENSORS.keys())
def t(request):
    return request.param


class Square:
    """A square of a picture: its place, its colour, and the texts that belong to it."""

    def __init__(self, patch, texts):
        self.x, self.y = patch.get_xy()
        self.pale = patch.get_facecolor()[3] == 0
        self.color = to_hex(patch.get_facecolor())
        close = [
            (text.get_position(), text.get_text())
            for text in texts
            if self.x < text.get_position()[0] < self.x + 1
        ]
        self.inside = [s for (_, y), s in close if self.y < y < self.y + 1]
        self.below = [s for (_, y), s in close if self.y + 1 < y < self.y + 1.4]
        self.above = [s for (_, y), s in close if self.y - 0.3 < y < self.y]


@functools.cache
def squares(t):
    """The squares of the elements, and those of the storage, in reading order."""
    ax = memory(t)
    (heading,) = [s for s in ax.texts if s.get_text().startswith("storage")]
    found = [Square(patch, ax.texts) for patch in ax.patches]
    grid = [square for square in found if square.y < heading.get_position()[1]]
    strip = [square for square in found if square.y > heading.get_position()[1]]
    return grid, sorted(strip, key=lambda square: (square.y, square.x))


def shown(value):
    digits = {float: ".3g", complex: ".2g"}.get(type(value), "")
    return format(value, digits)


def test_every_element_shows_its_value_and_the_number_of_its_cell(t):
    grid, _ = squares(t)
    cells = layout(t).cells().flatten().tolist()
    values = t.flatten().tolist()
    wanted = [[shown(v), str(c)] for v, c in zip(values, cells, strict=True)]
    assert [square.inside for square in grid] == wanted


def test_the_storage_shows_every_cell_in_order(t):
    _, strip = squares(t)
    numbers = [str(cell) for cell in range(layout(t).storage_size)]
    assert [square.below for square in strip] == [[n] for n in numbers]
    whole = torch.tensor([], dtype=t.dtype).set_(t.untyped_storage()).tolist()
    assert [square.inside for square in strip] == [[shown(v)] for v in whole]


def test_an_element_has_the_colour_of_its_cell_and_no_two_cells_share_one(t):
    grid, strip = squares(t)
    for square in grid:
        assert square.color == strip[int(square.inside[1])].color
    colors = [square.color for square in strip if not square.pale]
    assert len(set(colors)) == len(colors)


def test_cells_that_are_not_reached_are_pale(t):
    _, strip = squares(t)
    reached = set(layout(t).cells().flatten().tolist())
    assert {n for n, square in enumerate(strip) if not square.pale} == reached


def test_a_cell_that_is_many_elements_says_how_many(t):
    _, strip = squares(t)
    cells = layout(t).cells().flatten().tolist()
    for cell, square in enumerate(strip):
        times = cells.count(cell)
        assert square.above == ([f"×{times}"] if times > 1 else [])


def test_squares_do_not_overlap_and_lie_within_the_picture(t):
    ax = memory(t)
    corners = [patch.get_xy() for patch in ax.patches]
    for n, (x, y) in enumerate(corners):
        assert 0 <= x <= ax.get_xlim()[1] - 1
        assert 0 <= y <= ax.get_ylim()[0] - 1
        for to_x, to_y in corners[:n]:
            assert max(abs(x - to_x), abs(y - to_y)) > 1 - 1e-9


@pytest.mark.parametrize("name", ["a slice", "three dimensions", "bool", "bfloat16"])
def test_a_grid_has_the_rows_and_columns_of_the_tensor(name):
    t = TENSORS[name]
    grid, _ = squares(t)
    rows = t.shape[-2] if t.ndim > 1 else 1
    assert len({square.y for square in grid}) == rows
    for row in range(rows):
        line = grid[row * t.shape[-1] : (row + 1) * t.shape[-1]]
        wanted = [line[0].x + n for n in range(len(line))]
        assert [square.x for square in line] == wanted


def test_the_caption_gives_the_rule_and_is_marked_for_those_who_cannot_see():
    caption, *others = memory(A[1:, ::2]).texts
    assert caption.get_text() == "shape (3, 3), stride (6, 2), offset 6"
    assert caption.get_gid() == "caption"
    assert all(text.get_gid() is None for text in others)


def test_values_fit_into_their_squares():
    t = torch.tensor([-1.25e-10, 123456.0, math.inf, -0.001])
    ax = memory(torch.stack([t, t]).to(torch.float64))
    ax.figure.draw_without_rendering()
    side = ax.transData.transform((1, 0))[0] - ax.transData.transform((0, 0))[0]
    for text in ax.texts:
        if text.get_ha() == "center":
            assert text.get_window_extent().width <= side, text.get_text()


def test_draws_where_it_is_told_and_makes_a_figure_otherwise():
    figure, (left, right) = plt.subplots(1, 2, figsize=(8, 3))
    assert memory(X, left) is left
    assert memory(X.T, ax=right) is right
    assert plt.get_fignums() == [figure.number]
    assert memory(X).figure is not figure


def test_the_tensor_is_left_as_it_was():
    t = torch.tensor([[1.0, 2.0]], requires_grad=True)
    memory(t)
    assert t.requires_grad
    assert t.tolist() == [[1.0, 2.0]]
    assert t.grad is None


def test_text_can_be_read_on_every_colour_and_pale_cells_on_both_pages():
    for position in np.linspace(0, 1, 65):
        assert contrast(_drawing.ON_COLOR, _drawing.COLORS(position)) >= 4.5
    for ground in ("#ffffff", "#15181d"):
        assert contrast(_drawing.PALE, ground) >= 3


@pytest.mark.parametrize(
    ("t", "error", "message"),
    [
        ([1, 2], TypeError, "t: expected a torch.Tensor, got list"),
        (X.to_sparse(), TypeError, "t: expected a dense tensor"),
        (
            X.to("meta"),
            ValueError,
            "expected a tensor with memory, got a meta",
        ),
        (X[None, None], ValueError, "at most 3 dimensions, got shape (1, 1, 2, 3)"),
        (torch.zeros(1).expand(65), ValueError, "at most 64 elements, got 65"),
        (torch.zeros(65)[:2], ValueError, "a storage of at most 64 cells, got 65"),
    ],
)
def test_what_cannot_be_drawn_is_refused(t, error, message):
    with pytest.raises(error) as raised:
        memory(t)
    assert message in str(raised.value)
    assert str(raised.value).startswith("t: ")
    assert plt.get_fignums() == []


def test_an_ax_that_is_none_is_refused():
    with pytest.raises(
        TypeError, match="ax: expected a matplotlib Axes or None, got Fig"
    ):
        memory(X, plt.figure())


def test_sixty_four_cells_are_drawn():
    assert len(memory(torch.zeros(MOST)).patches) == 2 * MOST


def test_the_package_imports_no_matplotlib():
    code = "import refcode, refcode.tensors, sys; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
