"""History: what a training run has written down."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class History:
    """What a training run has written down, epoch by epoch, counted from 0.

    It holds plain lists and tensors: `torch.save(vars(history), file)` is loaded by
    `History(**torch.load(file))`.

    Attributes:
        train_loss: the mean loss over the samples of each epoch, measured while the
            weights changed, with dropout on.
        validation_loss: the mean loss after each epoch, with dropout off. Empty
            without validation data.
        validation_metric: the mean metric, likewise. Empty without a metric.
        best_weights: a copy of `model.state_dict()` after the epoch with the lowest
            validation loss. None without validation data.

    Example:
        ```python
        from refcode.training import History

        history = History(validation_loss=[0.5, 0.25, 0.375])
        print(history.best_epoch)
        #> 1
        ```
    """

    train_loss: list[float] = field(default_factory=list)
    validation_loss: list[float] = field(default_factory=list)
    validation_metric: list[float] = field(default_factory=list)
    best_weights: dict[str, Any] | None = None

    @property
    def best_epoch(self) -> int | None:
        """The epoch with the lowest validation loss, the first of equals."""
        losses = self.validation_loss
        return losses.index(min(losses)) if losses else None
