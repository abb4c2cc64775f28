"""`decision_boundary` shows the class that the model gives, everywhere."""

import math
import os
import subprocess
import sys

import matplotlib.pyplot as plt
import numpy as np
import pytest
import svg
import torch
from matplotlib.colors import to_hex
from torch import nn

from refcode.plotting import _runs, decision_boundary, regions

from .seen import captions, check_inside, dark_colors, names

X = torch.tensor([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [2.0, 2.0]])
Y = torch.tensor([0, 1, 0, 0])


def left(x):
    """One logit: class 1 right of 1."""
    return x[:, 0] - 1


def linear(classes, seed=0):
    torch.manual_seed(seed)
    return nn.Linear(2, classes)


def regions_of(ax):
    """The colour and the outline of each tinted region."""
    return [
        (to_hex(c.get_facecolor()[0]), c.get_paths()[0])
        for c in ax.collections
        if len(c.get_facecolor())
    ]


@pytest.mark.parametrize("classes", [1, 2, 3, 5, 8])
@pytest.mark.parametrize("seed", range(4))
def test_every_place_has_the_colour_of_its_class(classes, seed):
    """The oracle is the model: places off the grid, not close to lines."""
    model = linear(classes, seed)
    ax = decision_boundary(model, X, torch.zeros(4))
    (x0, x1), (y0, y1) = ax.get_xlim(), ax.get_ylim()
    generator = torch.Generator().manual_seed(seed)
    at = torch.rand(300, 2, generator=generator) * torch.tensor([x1 - x0, y1 - y0])
    at += torch.tensor([x0, y0])
    with torch.no_grad():
        scores = model(at.float())
    if classes == 1:
        scores = torch.cat([torch.zeros_like(scores), scores], dim=1)
    best = scores.topk(2)
    clear = best.values[:, 0] - best.values[:, 1] > 0.02
    assert clear.sum() > 200
    found = regions_of(ax)
    for place, number in zip(at[clear].tolist(), best.indices[clear, 0], strict=True):
        colors = [color for color, path in found if path.contains_point(place)]
        assert colors == [_runs.COLORS[number % len(_runs.COLORS)]], place


def test_the_line_runs_where_the_model_changes_its_mind():
    ax = decision_boundary(left, X, Y)
    (line,) = [c for c in ax.collections if not len(c.get_facecolor())]
    assert to_hex(line.get_edgecolor()[0]) == "#000000"
    across, up = line.get_paths()[0].vertices.T
    assert across == pytest.approx(1, abs=1e-6)
    assert (up.min(), up.max()) == pytest.approx(ax.get_ylim())


@pytest.mark.parametrize(
    "x",
    [
        X,
        X.double(),
        X.bfloat16(),
        X.long(),
        X.clone().requires_grad_(),
        X.numpy(),
        X.tolist(),
        list(X),
        [row.clone().requires_grad_() for row in X],
    ],
    ids=lambda x: f"{type(x).__name__} {getattr(x, 'dtype', '')}",
)
@pytest.mark.parametrize("model", [left, linear(1), linear(2).double()])
def test_samples_of_any_kind_are_where_they_are(model, x):
    ax = decision_boundary(model, x, Y)
    marked = [line.get_xydata().tolist() for line in ax.lines[:2]]
    assert marked == [X[Y == 0].tolist(), X[Y == 1].tolist()]


@pytest.mark.parametrize(
    "y",
    [Y, Y.float(), Y.bool(), Y[:, None].double(), Y.numpy(), Y.tolist(), list(Y)],
    ids=lambda y: f"{type(y).__name__} {getattr(y, 'shape', '')}",
)
def test_classes_of_any_kind_are_counted(y):
    ax = decision_boundary(left, X, y)
    assert ax.get_title("left") == "2 classes, 3 of 4 samples right"
    assert names(ax) == ["class 0: 2 of 3 right", "class 1: 1 of 1 right", "wrong"]
    assert captions(ax) == [ax.get_title("left"), *names(ax)]


@pytest.mark.parametrize("output", [left, lambda x: left(x)[:, None]])
def test_one_logit_is_two_classes_and_zero_is_class_0(output):
    shifted = decision_boundary(output, [[1.0, 0.0], [1.5, 0.0]], [0, 1])
    assert shifted.get_title("left") == "2 classes, 2 of 2 samples right"


def test_what_is_wrong_has_a_ring_of_ink_and_what_is_right_has_none():
    ax = decision_boundary(left, X, Y)
    ring = ax.lines[-1]
    assert ring.get_xydata().tolist() == [[2.0, 2.0]]
    assert (ring.get_color(), ring.get_markerfacecolor()) == ("black", "none")
    assert "wrong" not in names(decision_boundary(left, X, (X[:, 0] > 1).int()))


def test_a_class_can_be_told_without_its_colour():
    ax = decision_boundary(linear(10), X.repeat(3, 1)[:10], torch.arange(10))
    markers = [line.get_marker() for line in ax.lines[:10]]
    assert len(set(markers)) == 10


class Noisy(nn.Module):
    """Gives the truth in eval mode only, and counts what it does otherwise."""

    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(2)
        self.drop = nn.Dropout(0.9)
        self.out = nn.Linear(2, 2)
        self.seen = []

    def forward(self, x):
        self.seen.append((self.training, torch.is_grad_enabled(), x.requires_grad))
        return self.out(self.drop(self.norm(x)))


def test_the_model_is_asked_in_eval_mode_and_left_as_it_was():
    torch.manual_seed(0)
    model = Noisy()
    model.drop.eval()  # one part in eval mode, the others in training mode
    before = {name: t.clone() for name, t in model.state_dict().items()}
    random = torch.get_rng_state()
    decision_boundary(model, X, Y)
    assert set(model.seen) == {(False, False, False)}
    modes = [part.training for part in (model, model.norm, model.drop, model.out)]
    assert modes == [True, True, False, True]
    assert all(torch.equal(before[k], t) for k, t in model.state_dict().items())
    assert all(p.grad is None for p in model.parameters())
    assert torch.equal(random, torch.get_rng_state())


def test_a_model_that_raises_is_left_as_it_was_too():
    model = nn.Sequential(nn.Linear(3, 2), nn.Dropout())
    with pytest.raises(RuntimeError, match="cannot be multiplied"):
        decision_boundary(model, X, Y)
    assert all(part.training for part in model.modules())
    assert not plt.get_fignums()


def test_the_samples_are_not_changed():
    x = X.clone().requires_grad_()
    decision_boundary(lambda x: x.mul_(2)[:, 0], x, Y)
    assert torch.equal(x, X)
    assert x.requires_grad
    assert x.grad is None


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    "model",
    [
        lambda x: x[:, 0] * 0 + 1,
        lambda x: x[:, 0] * 0 - 1,
        lambda x: x * 0,
        lambda x: x[:, 0] * 1e30,
        lambda x: (x[:, 0] > 1.0) * 1e-30 - 0.5e-30,
    ],
    ids=["always 1", "always 0", "tie", "large", "a step"],
)
def test_a_model_that_never_or_hardly_changes_its_mind_is_drawn(model):
    svg.written(decision_boundary(model, X, Y).figure)


def test_one_sample_has_room_around_it():
    ax = decision_boundary(left, [[3.0, 5.0]], [1])
    assert (ax.get_xlim(), ax.get_ylim()) == ((2.0, 4.0), (4.0, 6.0))


def test_the_axes_given_are_drawn_on_and_returned():
    figure, (one, two) = plt.subplots(1, 2)
    assert decision_boundary(left, X, Y, one) is one
    assert decision_boundary(left, X, Y, ax=two) is two
    assert plt.get_fignums() == [figure.number]
    decision_boundary(left, X, Y)
    assert len(plt.get_fignums()) == 2


def test_black_is_the_only_ink_and_there_is_no_ground():
    ax = decision_boundary(linear(6), X, Y)
    assert dark_colors(ax) <= {*_runs.COLORS, svg.LIGHT_INK}


def test_everything_is_inside_the_figure():
    for ax in (decision_boundary(left, X, Y), decision_boundary(linear(10), X, Y)):
        check_inside(ax)
        assert ax.bbox.height > 2.5 * ax.figure.dpi


NAN = torch.tensor([[0.0, math.nan]])


@pytest.mark.parametrize(
    ("model", "x", "y", "error", "message"),
    [
        (left, X[:, :1], Y, ValueError, r"x: expected shape \(N, 2\), got \(4, 1\)"),
        (left, X[0], Y, ValueError, r"x: expected shape \(N, 2\), got \(2,\)"),
        (left, X[:0], Y[:0], ValueError, "x: expected at least one sample, got none"),
        (left, [], [], ValueError, r"x: expected shape \(N, 2\), got \(0,\)"),
        (left, NAN, [0], ValueError, r"x: .* got \[0\.0, nan\] at index 0"),
        (left, X * 1j, Y, TypeError, "x: expected real numbers, got torch.complex64"),
        (left, 3.0, Y, TypeError, "x: expected a tensor or a list .*, got float"),
        (left, X, None, TypeError, "y: expected a tensor or a list .*, got NoneType"),
        (left, X, Y[:3], ValueError, r"y: expected shape \(4,\), .* got \(3,\)"),
        (left, X, torch.eye(4), ValueError, r"y: .*\(4,\), a class .* got \(4, 4\)"),
        (left, X, [0, 1, 0.5, 0], ValueError, "y: .*, got 0.5 at index 2"),
        (left, X, [0, -1, 0, 0], ValueError, "y: .*, got -1 at index 1"),
        (left, X, [0, 1, math.nan, 0], ValueError, "y: .*, got nan at index 2"),
        (left, X, [0, 1, 2, 0], ValueError, "y: .* 0 to 1, .*; got 2 at index 2"),
        (linear(3), X, [0, 1, 9, 0], ValueError, "0 to 2, .* 3 scores; got 9"),
        (nn.Linear, X, Y, TypeError, "model: expected a module or a .*, got Linear"),
        ("sgd", X, Y, TypeError, "model: expected a module or a function, got str"),
        (lambda x: [0], X, Y, TypeError, "model: expected to return a tensor, got lis"),
        (lambda x: left(x) > 0, X, Y, TypeError, "model: .* scores, .* torch.bool"),
        (lambda x: left(x).mean(), X, Y, ValueError, r"model: .*, got shape \(\)"),
        (lambda x: x[:3], X, Y, ValueError, r"model: .*, got shape \(3, 2\) for M = "),
        (lambda x: x[:, None], X, Y, ValueError, r"got shape \(\d+, 1, 2\)"),
        (lambda x: x[:, :0], X, Y, ValueError, r"got shape \(\d+, 0\)"),
        (lambda x: left(x).log(), X, Y, ValueError, r"model: .*\[nan\] at \(0, 0\)"),
        (lambda x: 1 / x, X, Y, ValueError, r"model: expected finite .* at \(0, 0\)"),
    ],
)
def test_what_cannot_be_drawn_is_named(model, x, y, error, message):
    with pytest.raises(error, match=message):
        decision_boundary(model, x, y)
    assert not plt.get_fignums(), "no empty figure is left in a notebook"


def test_what_is_no_axes_is_named():
    with pytest.raises(TypeError, match=r"ax: expected .* Axes .*, got Figure"):
        decision_boundary(left, X, Y, plt.figure())


def test_the_grid_is_fine_enough_for_a_circle():
    """The region inside a circle has the circle's area, within half a per cent."""
    ax = decision_boundary(lambda x: 1 - ((x - 1) ** 2).sum(dim=1), X, Y)
    _, path = next(found for found in regions_of(ax) if found[0] == _runs.COLORS[1])
    x, y = path.vertices.T
    area = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2
    assert area == pytest.approx(math.pi, rel=0.005)
    assert len(_asked()) == regions.POINTS**2


def _asked():
    """The places of the grid, as the model gets them."""
    seen = []

    def model(x):
        seen.append(x)
        return left(x)

    decision_boundary(model, X, Y)
    assert len(seen) == 1, "asked once"
    return seen[0][len(X) :]


def test_no_notebook_and_no_window_is_needed():
    code = "from refcode.plotting import decision_boundary as draw\n"
    code += (
        "draw(lambda x: x, [[0, 1]], [0]).figure.savefig(__import__('io').BytesIO())"
    )
    headless = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "MPLBACKEND")
    }
    subprocess.run([sys.executable, "-c", code], env=headless, check=True)
