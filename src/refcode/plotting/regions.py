"""The plane as a classifier divides it."""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from matplotlib.axes import Axes
from torch import Tensor

from refcode.plotting import _runs, _samples
from refcode.plotting._runs import COLORS

Points = Tensor | np.ndarray | Sequence[Sequence[float]]
Classes = Tensor | np.ndarray | Sequence[int]

POINTS = 81  # the model is asked at so many points along each side
MARGIN = 0.08  # of the extent of the points, around them
MARKERS = "os^Dv<>pPX"  # a class can be told without its colour


def decision_boundary(
    model: Callable[[Tensor], Tensor],
    x: Points,
    y: Classes,
    ax: Axes | None = None,
) -> Axes:
    """Draw the class that a model gives to each place of the plane, and the samples.

    A region has the colour of its class, the lines between regions are black, and a
    ring is around each sample that the model gets wrong. The legend counts them.

    Args:
        model: a module, or any function, from points `(M, 2)` to scores: `(M, C)` for
            C > 1 classes, the largest of which counts, or one logit, `(M, 1)` or
            `(M,)`, which says class 1 above 0 (for probabilities of class 1, give
            `lambda x: model(x) - 0.5`). A module runs in eval mode and is put back as
            it was; nothing is recorded for gradients. Points come in the dtype and on
            the device of the parameters, or of x where there are none.
        x: the samples, at least one: a tensor or an array `(N, 2)`, or a list of pairs.
        y: their classes, whole numbers from 0: `(N,)`, or `(N, 1)`, of any dtype.
        ax: where to draw: its limits are set. None makes a new figure.

    Returns:
        The `matplotlib.axes.Axes` that was drawn on.

    Raises:
        TypeError: x or y are no real numbers; model cannot be called, is a class, or
            gives no tensor of floating-point numbers; ax is no Axes.
        ValueError: x is not of shape `(N, 2)`, or y not of as many classes; x, or an
            output of the model, is NaN or infinite; the output has a shape that is no
            score; a class is no whole number, negative, or has no score. What the model
            raises comes through.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
        and BCEWithLogitsLoss.html: the outputs that these losses take

    Examples:
        ```python
        import torch

        from refcode.plotting import decision_boundary

        x = torch.tensor([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [2.0, 2.0]])
        y = torch.tensor([0, 1, 0, 0])
        ax = decision_boundary(lambda x: x[:, 0] - 1, x, y)  # one logit
        print(ax.get_title("left"))
        #> 2 classes, 3 of 4 samples right
        print([text.get_text() for text in ax.get_legend().texts])
        #> ['class 0: 2 of 3 right', 'class 1: 1 of 1 right', 'wrong']
        try:
            decision_boundary(lambda x: x[:, 0] - 1, x[:, :1], y)
        except ValueError as error:
            print(error)
            #> x: expected shape (N, 2), got (4, 1)
        ```
    """
    if isinstance(model, type) or not callable(model):
        kind = model.__name__ if isinstance(model, type) else type(model).__name__
        raise TypeError(f"model: expected a module or a function, got {kind}")
    points = _samples.points(x)
    classes = _samples.classes(y, len(points))
    low, high = points.min(dim=0).values, points.max(dim=0).values
    room = torch.where(high > low, (high - low) * MARGIN, 1.0)
    across, up = (
        torch.linspace(start, end, POINTS, dtype=torch.float64)
        for start, end in torch.stack([low - room, high + room], dim=1).tolist()
    )
    grid = torch.stack(torch.meshgrid(across, up, indexing="xy"), dim=-1).flatten(0, 1)
    scores = _samples.scores(model, torch.cat([points, grid]), x)
    count = scores.shape[1]
    if classes.max() >= count:
        index = int((classes >= count).nonzero()[0])
        raise ValueError(
            f"y: expected classes from 0 to {count - 1}, for the model gives {count} "
            f"scores; got {int(classes[index])} at index {index}"
        )
    predicted = scores[: len(points)].argmax(dim=1)

    ax = _runs.axes(ax, (4.5, 3.6), rows=count + 1)
    for number in range(count):
        own = scores[len(points) :, number]
        others = scores[len(points) :].clone()
        others[:, number] = -torch.inf
        lead = (own - others.amax(dim=1)).view(POINTS, POINTS).numpy()
        color = COLORS[number % len(COLORS)]
        _region(ax, across.numpy(), up.numpy(), lead, color, line=number < count - 1)
    for number in range(count):
        of_class = classes == number
        right = int((predicted[of_class] == number).sum())
        ax.plot(
            *points[of_class].T.numpy(),
            MARKERS[number % len(MARKERS)],
            ms=5,
            color=COLORS[number % len(COLORS)],
            label=f"class {number}: {right} of {int(of_class.sum())} right",
        )
    wrong = predicted != classes
    if wrong.any():
        rings = points[wrong].T.numpy()
        ax.plot(*rings, "o", ms=9, mew=1, mfc="none", color="black", label="wrong")
    right = len(points) - int(wrong.sum())
    words = f"{count} classes, {right} of {len(points)} samples right"
    ax.set_title(words, loc="left", fontsize=9, gid="caption")
    ax.set_xlabel("x[:, 0]", fontsize=9)
    ax.set_ylabel("x[:, 1]", fontsize=9)
    ax.set(xlim=across[[0, -1]].tolist(), ylim=up[[0, -1]].tolist())
    _runs.legend(ax, below=0.42)
    return ax


def _region(
    ax: Axes, x: np.ndarray, y: np.ndarray, lead: np.ndarray, color: str, line: bool
) -> None:
    """The places where a class leads by more than 0, and the line where it ends."""
    if lead.max() <= 0:
        return
    ax.contourf(x, y, lead, [0, lead.max() * 2], colors=[color], alpha=0.25)
    if line and lead.min() < 0:
        ax.contour(x, y, lead, [0], colors="black", linewidths=1)
