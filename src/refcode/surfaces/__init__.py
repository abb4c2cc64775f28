"""Loss surfaces: functions of two numbers to watch an optimizer walk on.

Of each surface all is known that a run should be judged by: its gradient, and every
minimum, saddle and maximum. A surface is called with a point `(x, y)` and can be
followed by autograd; `descend` lets an optimizer run on it and returns where it went.
"""

from refcode.surfaces.catalogue import (
    SURFACES,
    bowl,
    double_well,
    himmelblau,
    monkey_saddle,
    plateau,
    ravine,
    rosenbrock,
    saddle,
)
from refcode.surfaces.descent import Optimizer, descend
from refcode.surfaces.surface import Surface

__all__ = [
    "SURFACES",
    "Optimizer",
    "Surface",
    "bowl",
    "descend",
    "double_well",
    "himmelblau",
    "monkey_saddle",
    "plateau",
    "ravine",
    "rosenbrock",
    "saddle",
]
