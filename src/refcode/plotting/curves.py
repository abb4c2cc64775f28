"""Curves of a training run: the loss at each step."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from torch import Tensor

from refcode.plotting import _runs

Values = Tensor | np.ndarray | Sequence[float] | Sequence[Tensor]


def loss_curve(values: Values | Mapping[str, Values], ax: Axes | None = None) -> Axes:
    """Draw a loss over the steps, the first one at step 0.

    Args:
        values: the losses of one run, at least one number: a tensor `(N,)`, or a list
            of numbers or of tensors `()`, which may require gradients, or an array. Or
            several runs, by name: `{"SGD": losses, "Adam": others}`.
        ax: where to draw. None makes a new figure. For a logarithmic axis call
            `set_yscale("log")` on what is returned.

    Returns:
        The `matplotlib.axes.Axes` that was drawn on.

    Raises:
        TypeError: values are no numbers; ax is no Axes.
        ValueError: there are no values, or they are not in one dimension, or one of
            them is NaN or infinite: the message says at which step.

    Source:
        https://matplotlib.org/stable/api/_as_gen/matplotlib.axes.Axes.plot.html

    Examples:
        ```python
        import torch

        from refcode.plotting import loss_curve

        w = torch.tensor(4.0, requires_grad=True)
        losses = [(w * 0.5**step) ** 2 for step in range(5)]
        ax = loss_curve(losses)
        print(ax.lines[0].get_ydata())
        #> [16.      4.      1.      0.25    0.0625]
        try:
            loss_curve([1.0, float("nan")])
        except ValueError as error:
            print(error)
            #> values: expected finite numbers, got nan at step 1
        ```
    """
    runs = {
        name: _runs.numbers("values", name, run, ())
        for name, run in _runs.named("values", values).items()
    }
    ax = _runs.axes(ax, (5.5, 2.5), rows=len(runs))
    for name, run in runs.items():
        ends = f"{run[0].item():.3g} to {run[-1].item():.3g}"
        words = f"{_runs.steps(run)}, loss {ends}"
        dot = "." if len(run) <= _runs.SHORT else ""
        label = _runs.label(name, words)
        ax.plot(run.numpy(), color=_runs.color(ax), label=label, marker=dot)
        if not name:
            ax.set_title(words, loc="left", fontsize=9, gid="caption")
    ax.set_xlabel("step", fontsize=9)
    ax.set_ylabel("loss", fontsize=9)
    ax.grid(color=_runs.PALE, alpha=0.3)
    _runs.legend(ax, below=0.42)
    return ax
