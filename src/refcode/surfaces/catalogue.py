"""The surfaces: each is known for one thing that it does to an optimizer."""

import torch

from refcode.surfaces.surface import Surface

bowl = Surface(
    name="bowl",
    formula=r"\frac{1}{2}(x^2 + y^2)",
    value=lambda x, y: (x**2 + y**2) / 2,
    slope=lambda x, y: (x, y),
    start=(1.5, 1.0),
    window=((-2.0, 2.0), (-2.0, 2.0)),
    minima=((0.0, 0.0),),
)
"""Convex and equally curved all around: the gradient points straight at the minimum."""

ravine = Surface(
    name="ravine",
    formula=r"\frac{1}{2}(x^2 + 25 y^2)",
    value=lambda x, y: (x**2 + 25 * y**2) / 2,
    slope=lambda x, y: (x, 25 * y),
    start=(5.0, 1.0),
    window=((-6.0, 6.0), (-2.0, 2.0)),
    minima=((0.0, 0.0),),
)
"""Convex, but ill-conditioned: 25 times as curved across as along."""

saddle = Surface(
    name="saddle",
    formula=r"x^2 - y^2",
    value=lambda x, y: x**2 - y**2,
    slope=lambda x, y: (2 * x, -2 * y),
    start=(1.0, 0.01),
    window=((-1.5, 1.5), (-1.5, 1.5)),
    saddles=((0.0, 0.0),),
)
"""The simplest saddle. It has no lowest point: a descent that leaves it never ends."""

monkey_saddle = Surface(
    name="monkey saddle",
    formula=r"x^3 - 3 x y^2",
    value=lambda x, y: x**3 - 3 * x * y**2,
    slope=lambda x, y: (3 * x**2 - 3 * y**2, -6 * x * y),
    start=(1.0, 0.01),
    window=((-1.5, 1.5), (-1.5, 1.5)),
    saddles=((0.0, 0.0),),
)
"""Three ways down, one for the tail. At the saddle the whole Hessian is 0."""

double_well = Surface(
    name="double well",
    formula=r"\frac{1}{4}x^4 - \frac{1}{3}x^3 - x^2 + y^2",
    value=lambda x, y: x**4 / 4 - x**3 / 3 - x**2 + y**2,
    slope=lambda x, y: (x * (x + 1) * (x - 2), 2 * y),
    start=(-1.9, 1.0),
    window=((-2.5, 3.5), (-2.0, 2.0)),
    minima=((2.0, 0.0), (-1.0, 0.0)),
    saddles=((0.0, 0.0),),
)
"""Two minima, one of them the lowest, and the saddle that lies between them."""

rosenbrock = Surface(
    name="Rosenbrock",
    formula=r"(1 - x)^2 + 100 (y - x^2)^2",
    value=lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2,
    slope=lambda x, y: (
        -2 * (1 - x) - 400 * x * (y - x**2),
        200 * (y - x**2),
    ),
    start=(-1.2, 1.0),
    window=((-2.0, 2.0), (-1.0, 3.0)),
    minima=((1.0, 1.0),),
)
"""A bent valley with a flat floor: easy to reach, and then slow to walk along."""

himmelblau = Surface(
    name="Himmelblau",
    formula=r"(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    value=lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    slope=lambda x, y: (
        4 * x * (x**2 + y - 11) + 2 * (x + y**2 - 7),
        2 * (x**2 + y - 11) + 4 * y * (x + y**2 - 7),
    ),
    start=(0.0, 0.0),
    window=((-6.0, 6.0), (-6.0, 6.0)),
    minima=(
        (3.0, 2.0),
        (-2.805118086952745, 3.131312518250573),
        (-3.779310253377747, -3.2831859912861696),
        (3.5844283403304917, -1.8481265269644034),
    ),
    saddles=(
        (0.08667750455539634, 2.884254701174776),
        (-3.0730257507643897, -0.08135304428796751),
        (3.385154183607021, 0.07385187983774928),
        (-0.12796134673068005, -1.9537149802445766),
    ),
    maxima=((-0.2708445906673476, -0.9230385564799815),),
)
"""Four minima of value 0: all local minima are global ones. (3, 2) is exact; the other
points have no simple form and are given to double precision."""

plateau = Surface(
    name="plateau",
    formula=r"1 - e^{-(x^2 + y^2) / 2}",
    value=lambda x, y: 1 - torch.exp(-(x**2 + y**2) / 2),
    slope=lambda x, y: (
        x * torch.exp(-(x**2 + y**2) / 2),
        y * torch.exp(-(x**2 + y**2) / 2),
    ),
    start=(3.0, 2.0),
    window=((-4.0, 4.0), (-4.0, 4.0)),
    minima=((0.0, 0.0),),
)
"""A hole in a plain. Far from it the gradient is not 0, but next to nothing."""

SURFACES = (
    bowl,
    ravine,
    saddle,
    monkey_saddle,
    double_well,
    rosenbrock,
    himmelblau,
    plateau,
)
"""All of them."""
