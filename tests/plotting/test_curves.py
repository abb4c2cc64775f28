"""`loss_curve` and `paths_on_surface` draw the numbers they get, and no others."""

import dataclasses
import math
import subprocess
import sys
from functools import partial

import matplotlib.pyplot as plt
import numpy as np
import pytest
import svg
import torch

from refcode.plotting import _runs, loss_curve, paths, paths_on_surface
from refcode.surfaces import SURFACES, Surface, bowl, descend, himmelblau, saddle

from .seen import captions, check_inside, contrast, dark_colors, names

PATH = torch.tensor([[1.0, 1.0], [0.5, 0.25], [0.0, -0.5]])
SGD = partial(torch.optim.SGD, lr=0.1)


@pytest.mark.parametrize(
    "values",
    [
        [3.0, 2.0, 1.5],
        (3, 2, 1.5),
        np.array([3.0, 2.0, 1.5]),
        torch.tensor([3.0, 2.0, 1.5], dtype=torch.bfloat16),
        torch.tensor([3.0, 2.0, 1.5], requires_grad=True),
        [torch.tensor(v, requires_grad=True) * 1 for v in (3.0, 2.0, 1.5)],
    ],
    ids=["list", "tuple", "array", "bfloat16", "requires grad", "list of losses"],
)
def test_a_loss_curve_shows_each_value_at_its_step(values):
    ax = loss_curve(values)
    (line,) = ax.lines
    assert line.get_xdata().tolist() == [0, 1, 2]
    assert line.get_ydata().tolist() == [3.0, 2.0, 1.5]
    assert captions(ax) == ["2 steps, loss 3 to 1.5"]


@pytest.mark.parametrize(
    "path",
    [PATH, PATH.double().requires_grad_(), list(PATH), PATH.tolist(), PATH.numpy()],
    ids=["tensor", "requires grad", "list of tensors", "lists", "array"],
)
def test_a_path_goes_through_its_points(path):
    ax = paths_on_surface(bowl, path)
    line = ax.lines[0]
    assert np.stack(line.get_data(), axis=1).tolist() == PATH.tolist()
    (start,), (end,) = ([m.get_xydata()[0].tolist()] for m in ax.lines[1:3])
    assert (start, end) == (PATH[0].tolist(), PATH[-1].tolist())
    assert captions(ax)[0] == "bowl: 2 steps, (1, 1) to (0, -0.5)"


def test_several_runs_have_their_names_and_colours():
    ax = loss_curve({"SGD": [2.0, 1.0], "Adam": torch.ones(3)})
    assert names(ax) == ["SGD: 1 step, loss 2 to 1", "Adam: 2 steps, loss 1 to 1"]
    assert [line.get_color() for line in ax.lines] == list(_runs.COLORS[:2])
    assert captions(ax) == names(ax)

    ax = paths_on_surface(saddle, {"SGD": PATH, "Adam": PATH.flip(1)})
    assert names(ax)[0] == "SGD: 2 steps, (1, 1) to (0, -0.5)"
    assert names(ax)[2:] == ["saddle"]
    assert [ax.lines[n].get_color() for n in (0, 3)] == list(_runs.COLORS[:2])
    assert captions(ax) == ["saddle", *names(ax)]


@pytest.mark.parametrize("surface", SURFACES, ids=lambda s: s.name)
def test_minima_and_saddles_are_marked_where_they_are(surface):
    ax = paths_on_surface(surface, [surface.start])
    for kind, marker in (("minima", "+"), ("saddles", "x")):
        marked = [
            tuple(line.get_xydata()[0])
            for line in ax.lines
            if line.get_marker() == marker
        ]
        assert marked == list(getattr(surface, kind))
    assert (ax.get_xlim(), ax.get_ylim()) == surface.window
    assert ax.get_aspect() == 1


@pytest.mark.parametrize("surface", SURFACES, ids=lambda s: s.name)
def test_the_greyer_the_lower_and_half_of_the_bands_for_half_of_the_picture(surface):
    ax = paths_on_surface(surface, [surface.start])
    (bands,) = ax.collections
    alphas = bands.get_facecolor()[:, 3]
    assert len(alphas) == paths.BANDS
    assert (np.diff(alphas) < 0).all()
    assert (np.diff(bands.levels) > 0).all()
    x, y = (torch.linspace(*side, 200) for side in surface.window)
    values = surface(torch.cartesian_prod(x, y))
    assert bands.levels[0] <= values.min() + 0.02 * values.max().abs()
    assert bands.levels[-1] >= values.max()
    lower = (values <= bands.levels[paths.BANDS // 2]).float().mean()
    assert lower < 0.55
    assert lower > 0.45 or surface.name == "plateau"


def test_heights_are_where_the_surface_has_them():
    """Lowest in the left lower corner: there the greyest band ends."""
    own = dataclasses.replace(bowl, value=lambda x, y: 3 * x + y)
    (bands,) = paths_on_surface(own, PATH).collections
    (corner,) = [path.vertices for path in bands.get_paths()[:1]]
    assert corner.min(axis=0).tolist() == [-2.0, -2.0]
    reach_x, reach_y = corner.max(axis=0) + 2
    assert reach_y == pytest.approx(3 * reach_x, rel=0.01)


def test_black_is_the_only_ink_and_there_is_no_ground():
    """The site turns black light and white into nothing; the rest is mid-tone."""
    for ax in (loss_curve([1.0, 2.0]), paths_on_surface(himmelblau, [(0.0, 0.0)])):
        grey = "#7d7d7d"  # of the bands
        assert dark_colors(ax) <= {*_runs.COLORS, _runs.PALE, svg.LIGHT_INK, grey}
    for color in (*_runs.COLORS, _runs.PALE):
        for ground in ("#ffffff", "#15181d"):
            assert contrast(color, ground) > 3, f"{color} on {ground}"


def test_one_value_and_one_point_can_be_seen():
    assert loss_curve([1.0]).lines[0].get_marker() == "."
    assert paths_on_surface(bowl, [(1.0, 1.0)]).lines[0].get_marker() == "."
    long = descend(bowl, SGD, steps=_runs.SHORT)
    assert paths_on_surface(bowl, long).lines[0].get_marker() in ("", "None")


def test_everything_is_inside_the_figure():
    runs = {str(n): PATH for n in range(6)}
    losses = {name: path[:, 0] for name, path in runs.items()}
    drawn = [paths_on_surface(surface, runs) for surface in SURFACES]
    for ax in (*drawn, loss_curve(losses)):
        check_inside(ax)
        assert ax.bbox.width > 0.7 * ax.figure.bbox.width
        assert ax.bbox.height > (1.2 if ax in drawn else 2.2) * ax.figure.dpi
        assert len(ax.get_xticks()) <= 7


def test_the_axes_given_are_drawn_on_and_returned():
    _, ax = plt.subplots()
    ax.set_yscale("log")
    assert loss_curve([1.0, 0.1], ax) is ax
    assert loss_curve([1.0, 0.2], ax=ax) is ax
    assert ax.lines[0].get_color() != ax.lines[1].get_color()
    _, ax = plt.subplots()
    assert paths_on_surface(bowl, PATH, ax) is ax


def test_a_path_that_leaves_the_window_changes_nothing_about_the_window():
    path = descend(saddle, SGD, steps=200)
    ax = paths_on_surface(saddle, path)
    assert (ax.get_xlim(), ax.get_ylim()) == saddle.window
    assert len(svg.written(ax.figure)) < 200_000


@pytest.mark.parametrize(
    "value",
    [
        lambda x, y: x * 0,
        lambda x, y: torch.log(x),
        lambda x, y: x / 0,
        lambda x, y: (x > 1.9) * 1.0,
    ],
    ids=["flat", "half is nan", "infinite", "all but flat"],
)
def test_a_surface_of_one_s_own_may_be_flat_or_have_holes(value):
    own = Surface("own", "", value, lambda x, y: (x, y), (0.0, 0.0), bowl.window)
    svg.written(paths_on_surface(own, PATH).figure)


def test_the_input_is_not_changed():
    path = PATH.clone().requires_grad_()
    paths_on_surface(bowl, {"SGD": path})
    loss_curve(path[:, 0])
    assert torch.equal(path, PATH)
    assert path.requires_grad


@pytest.mark.parametrize(
    ("values", "error", "message"),
    [
        ([], ValueError, "values: expected at least one step, got none"),
        (torch.empty(0), ValueError, "values: expected at least one step, got none"),
        ({}, ValueError, "values: expected at least one run, got none"),
        ({"SGD": []}, ValueError, r"values\['SGD'\]: expected at least one step"),
        ([1.0, math.nan, math.inf], ValueError, "values: .*, got nan at step 1"),
        ({"a": [1.0, -math.inf]}, ValueError, r"values\['a'\]: .* got -inf at step 1"),
        (torch.ones(2, 2), ValueError, r"values: expected shape \(N,\), got \(2, 2\)"),
        (torch.tensor(1.0), ValueError, r"values: expected shape \(N,\), got \(\)"),
        ([torch.ones(2), torch.ones(3)], TypeError, "values: expected a tensor or a"),
        (["a"], TypeError, "values: expected a tensor or a list of numbers, got list"),
        (3.0, TypeError, "values: expected a tensor or a list of numbers, got float"),
        (torch.ones(2) * 1j, TypeError, "values: expected real numbers, .*complex64"),
        ([1.0, 1j], TypeError, "values: expected real numbers, got torch.complex"),
        (torch.ones(2).to_sparse(), TypeError, "values: .* dense .*sparse_coo"),
        (torch.ones(2, device="meta"), TypeError, "values: .* memory, .* meta"),
    ],
)
def test_values_that_cannot_be_drawn_are_named(values, error, message):
    with pytest.raises(error, match=message):
        loss_curve(values)
    assert not plt.get_fignums(), "no empty figure is left in a notebook"


@pytest.mark.parametrize("values", [[1e39, 0.1], np.array([1e39, 0.1])])
def test_floats_are_drawn_as_they_are_and_not_in_the_default_dtype(values):
    """float32 would make them inf, and 0.10000000149."""
    assert loss_curve(values).lines[0].get_ydata().tolist() == [1e39, 0.1]


@pytest.mark.parametrize(
    ("paths", "error", "message"),
    [
        ([], ValueError, "paths: expected at least one step, got none"),
        (torch.empty(0, 2), ValueError, "paths: expected at least one step, got none"),
        (torch.ones(3), ValueError, r"paths: expected shape \(N, 2\), got \(3,\)"),
        (torch.ones(4, 3, 2), ValueError, r"paths: .*\(N, 2\), got \(4, 3, 2\)"),
        ([[0.0, math.nan]], ValueError, r"paths: .*, got \[0\.0, nan\] at step 0"),
        ({"Adam": [[0.0]]}, ValueError, r"paths\['Adam'\]: expected shape \(N, 2\)"),
        (
            None,
            TypeError,
            "paths: expected a tensor or a list of numbers, got NoneType",
        ),
    ],
)
def test_paths_that_cannot_be_drawn_are_named(paths, error, message):
    with pytest.raises(error, match=message):
        paths_on_surface(bowl, paths)
    assert not plt.get_fignums(), "no empty figure is left in a notebook"


def test_what_is_no_surface_and_no_axes_is_named():
    with pytest.raises(TypeError, match=r"surface: expected a .*Surface, got function"):
        paths_on_surface(lambda p: p.sum(), PATH)
    figure = plt.figure()
    with pytest.raises(TypeError, match=r"ax: expected .* Axes .*, got Figure"):
        loss_curve([1.0], figure)
    with pytest.raises(TypeError, match=r"ax: expected .* Axes .*, got Figure"):
        paths_on_surface(bowl, PATH, figure)


def test_zooming_in_is_another_window():
    near = dataclasses.replace(himmelblau, window=((2.0, 4.0), (1.0, 3.0)))
    assert paths_on_surface(near, [(3.0, 2.0)]).get_xlim() == (2.0, 4.0)


def test_refcode_and_its_surfaces_do_not_import_matplotlib():
    code = "import refcode.surfaces, sys; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
