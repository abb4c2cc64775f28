"""The surfaces are what they say, and `descend` walks as torch's optimizers do."""

import math
import re
from functools import partial
from itertools import pairwise

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from refcode.surfaces import (
    SURFACES,
    Surface,
    bowl,
    descend,
    double_well,
    plateau,
    ravine,
    rosenbrock,
    saddle,
)

# torch.func.hessian imports a module that torch itself calls deprecated.
pytestmark = pytest.mark.filterwarnings(
    r"ignore:`torch\.jit\.script` is deprecated:DeprecationWarning"
)
every_surface = pytest.mark.parametrize("surface", SURFACES, ids=lambda s: s.name)
SGD = partial(torch.optim.SGD, lr=0.1)
GRID = 41  # Newton starts from so many points along each side


def grid(surface: Surface) -> Tensor:
    """Points all over the window, (1681, 2) in double precision."""
    sides = [
        torch.linspace(*side, GRID, dtype=torch.float64) for side in surface.window
    ]
    return torch.cartesian_prod(*sides)


def hessian(surface: Surface, points: Tensor) -> Tensor:
    return torch.vmap(torch.func.hessian(surface))(points)


@every_surface
def test_its_gradient_is_that_of_autograd(surface: Surface) -> None:
    points = grid(surface).requires_grad_()
    (theirs,) = torch.autograd.grad(surface(points).sum(), points)
    assert torch.allclose(surface.gradient(points), theirs, rtol=1e-12, atol=1e-12)
    one = points[7].detach()
    assert torch.allclose(surface.gradient(one), torch.func.grad(surface)(one))


@every_surface
@settings(max_examples=50)
@given(
    shape=st.lists(st.integers(0, 3), max_size=3),
    dtype=st.sampled_from((torch.float32, torch.float64)),
)
def test_it_takes_points_in_any_batch(
    surface: Surface, shape: list[int], dtype: torch.dtype
) -> None:
    flat = torch.linspace(-1, 1, math.prod(shape) * 2, dtype=dtype)
    points = flat.reshape(2, *shape).movedim(0, -1)  # not contiguous
    values, gradients = surface(points), surface.gradient(points)
    assert (values.shape, values.dtype) == (torch.Size(shape), dtype)
    assert (gradients.shape, gradients.dtype) == (points.shape, dtype)
    for index in torch.cartesian_prod(*map(torch.arange, shape)) if shape else ():
        at = tuple(torch.atleast_1d(index).tolist())
        torch.testing.assert_close(values[at], surface(points[at]))
        torch.testing.assert_close(gradients[at], surface.gradient(points[at]))


@every_surface
def test_the_gradient_is_zero_at_every_critical_point(surface: Surface) -> None:
    points = [*surface.minima, *surface.saddles, *surface.maxima]
    at = torch.tensor(points, dtype=torch.float64)
    assert surface.gradient(at).abs().max() < 1e-12


@every_surface
def test_the_hessian_and_the_surroundings_are_those_of_its_kind(
    surface: Surface,
) -> None:
    """Around a minimum all is higher, around a saddle some is higher and some lower."""
    angle = torch.linspace(0, 2 * math.pi, 361, dtype=torch.float64)
    around = torch.stack((angle.cos(), angle.sin()), dim=-1) * 1e-3
    for kind in ("minima", "saddles", "maxima"):
        for point in torch.tensor(getattr(surface, kind), dtype=torch.float64):
            low, high = torch.linalg.eigvalsh(hessian(surface, point[None])[0])
            above = surface(point + around) - surface(point)
            if kind == "minima":
                assert low > 0
                assert (above > 0).all()
            elif kind == "maxima":
                assert high < 0
                assert (above < 0).all()
            else:
                assert low < 0 < high or low == high == 0
                assert above.min() < 0 < above.max()


@every_surface
def test_no_critical_point_in_its_window_is_missing(surface: Surface) -> None:
    """Newton's method finds zeros of the gradient from 1681 starts."""
    points = grid(surface)
    for _ in range(80):
        step = torch.linalg.lstsq(
            hessian(surface, points) + 1e-14 * torch.eye(2),
            surface.gradient(points)[..., None],
        ).solution[..., 0]
        points = (points - step).nan_to_num(1e3).clamp(-1e3, 1e3)
    low, high = torch.tensor(surface.window, dtype=torch.float64).T
    inside = ((low <= points) & (points <= high)).all(-1)
    found = points[inside & (surface.gradient(points).norm(dim=-1) < 1e-9)]
    listed = torch.tensor([*surface.minima, *surface.saddles, *surface.maxima])
    distance = torch.cdist(found, listed.double())
    near = 1e-4  # at a saddle without curvature Newton halves the way only
    assert (distance.min(dim=1).values < near).all(), "one is not in the lists"
    assert (distance.min(dim=0).values < near).all(), "one is listed and not found"


@every_surface
def test_the_lists_are_in_the_window_and_the_lowest_minimum_is_first(
    surface: Surface,
) -> None:
    (left, right), (bottom, top) = surface.window
    points = [surface.start, *surface.minima, *surface.saddles, *surface.maxima]
    for x, y in points:
        assert left < x < right
        assert bottom < y < top
    values = surface(torch.tensor(surface.minima, dtype=torch.float64).reshape(-1, 2))
    assert all(first <= second + 1e-12 for first, second in pairwise(values.tolist()))
    lowest = surface(grid(surface)).min()
    assert not len(values) or lowest >= values[0] - 1e-12


@every_surface
def test_the_formula_is_the_value(surface: Surface) -> None:
    """The TeX, read as Python."""
    code = re.sub(r"\\frac\{(\d)\}\{(\d)\}", r"(\1/\2)*", surface.formula)
    code = re.sub(r"e\^\{(.*?)\}$", r"exp(\1)", code).replace("^", "**")
    code = re.sub(r"(?<=[\dxy]) (?=[xy(])", "*", code)
    code = re.sub(r"(?<![*\w])(\d+)(?=[xy])", r"\1*", code)
    points = grid(surface)
    names = {"x": points[:, 0], "y": points[:, 1], "exp": torch.exp}
    assert torch.allclose(eval(code, names), surface(points)), code


def test_names_are_the_names() -> None:
    assert len({surface.name for surface in SURFACES}) == len(SURFACES)
    assert repr(saddle).startswith("Surface(name='saddle', formula='x^2 - y^2', start")


@every_surface
@pytest.mark.parametrize(
    "optimizer",
    [
        partial(torch.optim.SGD, lr=1e-3),
        partial(torch.optim.SGD, lr=1e-3, momentum=0.9),
        partial(torch.optim.Adam, lr=0.1),
    ],
    ids=["SGD", "momentum", "Adam"],
)
def test_a_path_is_the_one_that_a_loop_by_hand_takes(surface, optimizer) -> None:
    point = torch.tensor(surface.start, requires_grad=True)
    taking = optimizer([point])
    by_hand = [point.detach().clone()]
    for _ in range(20):
        taking.zero_grad()
        surface(point).backward()
        taking.step()
        by_hand.append(point.detach().clone())
    path = descend(surface, optimizer, steps=20)
    assert torch.equal(path, torch.stack(by_hand))
    assert not path.requires_grad


def test_gradient_descent_ends_where_the_surface_says() -> None:
    for surface, lr, steps, end, near in (
        (bowl, 0.5, 60, bowl.minima[0], 1e-6),
        (ravine, 0.07, 400, ravine.minima[0], 1e-6),
        (double_well, 0.1, 200, double_well.minima[1], 1e-6),
        (rosenbrock, 1e-3, 4_000, rosenbrock.minima[0], 0.3),
    ):
        path = descend(surface, partial(torch.optim.SGD, lr=lr), steps=steps)
        assert (path[-1] - torch.tensor(end)).norm() < near, surface.name
    far = descend(plateau, SGD, steps=100)
    assert (far[-1] - far[0]).norm() < 0.1, "on a plateau it hardly moves"


def test_a_path_that_diverges_ends_at_its_last_finite_point() -> None:
    path = descend(bowl, partial(torch.optim.SGD, lr=3.0), steps=200)  # doubles
    assert path.shape[1] == 2
    assert len(path) < 201
    assert path.isfinite().all()
    assert bowl(path).isfinite().all()
    after = path[-1] - 3 * bowl.gradient(path[-1])
    assert not bowl(after).isfinite()

    def cliff(point: Tensor) -> Tensor:  # finite, but its gradient is not
        return (point * 0).sum() + (point[0] - 1).abs().sqrt()

    assert descend(cliff, SGD, (1.0, 0.0), steps=5).tolist() == [[1.0, 0.0]]


def test_a_path_may_have_no_steps() -> None:
    assert descend(bowl, SGD, (3.0, 4.0), steps=0).tolist() == [[3.0, 4.0]]


def test_the_start_is_neither_changed_nor_remembered() -> None:
    start = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
    path = descend(bowl, SGD, start, steps=3)
    assert path.dtype == torch.float64
    assert start.tolist() == [1.0, 2.0]
    assert start.grad is None
    assert descend(bowl, SGD, [1, 2], steps=1).dtype == torch.get_default_dtype()


def test_it_descends_where_gradients_are_switched_off() -> None:
    with torch.no_grad():
        path = descend(bowl, SGD, steps=3)
    assert torch.equal(path, descend(bowl, SGD, steps=3))


def test_it_calls_the_surface_once_a_point_and_the_optimizer_once_a_step() -> None:
    calls: list[list[float]] = []
    steps = []

    class Watched(torch.optim.SGD):
        def step(self, closure=None):
            steps.append(len(calls))
            return super().step(closure)

    def noisy(point: Tensor) -> Tensor:
        calls.append(point.tolist())
        return bowl(point)

    path = descend(noisy, partial(Watched, lr=0.1), (1.0, 0.0), steps=4)
    assert path.tolist() == calls
    assert steps == [1, 2, 3, 4]


def test_bad_points_are_named() -> None:
    with pytest.raises(TypeError, match=r"point: expected a torch\.Tensor, got tuple"):
        saddle((1.0, 2.0))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"point: .* floating dtype, got torch\.int64"):
        saddle.gradient(torch.tensor([1, 2]))
    for shape in ((), (3,), (2, 0)):
        with pytest.raises(ValueError, match=r"point: expected shape \(\.\.\., 2\)"):
            saddle(torch.zeros(shape))
        with pytest.raises(ValueError, match=r"point: expected shape \(\.\.\., 2\)"):
            saddle.gradient(torch.zeros(shape))


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"steps": -1}, ValueError, "steps: expected 0 or more, got -1"),
        ({"steps": 2.0}, TypeError, r"steps: expected an int, got 2\.0"),
        ({"start": "ab"}, TypeError, "start: expected two numbers, got 'ab'"),
        ({"start": (1.0,)}, ValueError, r"start: expected shape .*2\), got \(1,\)"),
        (
            {"start": torch.zeros(3, 2)},
            ValueError,
            r"start: expected shape \(2,\), got \(3, 2\)",
        ),
        (
            {"start": torch.tensor([1, 2])},
            TypeError,
            "start: expected a floating dtype",
        ),
        ({"start": (math.nan, 0.0)}, ValueError, r"start: expected a finite.*\(nan, 0"),
        ({"start": (math.inf, 0.0), "surface": plateau}, ValueError, "value 1.0"),
        ({"start": (1e30, 0.0)}, ValueError, r"start: .* surface is finite.*value inf"),
        ({"optimizer": None}, TypeError, r"optimizer: expected .*, got NoneType"),
        ({"optimizer": len}, TypeError, "optimizer: .*, got one that makes a int"),
        (
            {"surface": lambda p: p, "start": (0.0, 0.0)},
            ValueError,
            r"surface: expected a tensor of shape \(\) back, got \(2,\)",
        ),
        (
            {"surface": lambda p: p.sum().item(), "start": (0.0, 0.0)},
            ValueError,
            r"surface: expected .* got float",
        ),
        (
            {"surface": lambda p: saddle(p.detach()), "start": (0.0, 0.0)},
            ValueError,
            "surface: .* depends on the point",
        ),
        (
            {"surface": lambda p: torch.ones(()).requires_grad_(), "start": (0.0, 0.0)},
            ValueError,
            "surface: .* depends on the point",
        ),
        ({"surface": lambda p: p.sum()}, ValueError, "start: .* not a Surface"),
        ({"surface": "bowl"}, TypeError, "surface: .* of a point, got str"),
        ({"optimizer": torch.optim.LBFGS}, TypeError, "closure"),
    ],
)
def test_bad_arguments_are_named(arguments, error, message) -> None:
    good = {"surface": saddle, "optimizer": SGD}
    with pytest.raises(error, match=message):
        descend(**good | arguments)


def test_an_optimizer_instead_of_a_way_to_make_one_is_refused() -> None:
    ready = torch.optim.SGD([torch.zeros(2, requires_grad=True)], lr=0.1)
    with pytest.raises(TypeError, match=r"optimizer: .*partial.*, got SGD"):
        descend(bowl, ready)  # type: ignore[arg-type]
