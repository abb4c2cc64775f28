"""Pictures of what torch does, drawn with matplotlib.

`import refcode` does not import this module, so that nothing else needs matplotlib.
"""

from refcode.plotting.cells import memory
from refcode.plotting.curves import loss_curve
from refcode.plotting.paths import paths_on_surface
from refcode.plotting.regions import decision_boundary

__all__ = ["decision_boundary", "loss_curve", "memory", "paths_on_surface"]
