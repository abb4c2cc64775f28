"""A progress bar on stderr."""

from typing import Any

from refcode.training.history import History


def bar(epochs: range, wanted: bool) -> Any:
    """The epochs, with a progress bar on stderr if that is wanted."""
    if not wanted:
        return epochs
    try:
        from tqdm import tqdm
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "progress=True needs tqdm; run: pip install tqdm"
        ) from error
    return tqdm(epochs, unit="epoch")


def show(bar: Any, history: History) -> None:
    """Put the newest losses beside the bar, if there is one."""
    if not isinstance(bar, range):
        losses = {"train": history.train_loss, "validation": history.validation_loss}
        bar.set_postfix({name: values[-1] for name, values in losses.items() if values})
