"""Running a model once, to see the shapes that go through it."""

from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from refcode.nn.shapes._recorder import Recorder
from refcode.nn.shapes.ledger import ShapeLedger


def shape_ledger(model: nn.Module, *inputs: Any, **options: Any) -> ShapeLedger:
    """What each layer does to the shape in one forward pass of the model.

    A layer is a module that calls no other module. A function or method called between
    the layers has a row if it changes the shape: `F.max_pool2d`, `flatten`, `view`.

    A copy of the model runs, in eval mode, on copies of the inputs: the model itself,
    its mode, gradients, buffers and hooks, and the state of torch's random numbers stay
    as they are. A lazy layer stays lazy.

    Args:
        model: any module.
        *inputs: what it is called with, such as `torch.zeros(1, 3, 32, 32)`.
        **options: keyword arguments for the call.

    Returns:
        The `ShapeLedger`. If the forward pass raises, the error is raised on, with the
            rows up to the layer that failed as a note (`error.__notes__`), which a
            traceback shows.

    Raises:
        TypeError: model is not a module.

    Source:
        https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html (formula)

    Examples:
        ```python
        import torch
        from torch import nn

        from refcode.nn import shape_ledger

        model = nn.Sequential(
            nn.Conv2d(1, 2, 3, bias=False),
            nn.MaxPool2d(2),
            nn.Flatten(0),
            nn.Linear(8, 3),
        )
        print(shape_ledger(model, torch.zeros(1, 6, 6)))
        #> layer         input    formula              output   parameters
        #> 0: Conv2d     (1,6,6)  ⌊(6+2·0−3)/1⌋+1 = 4  (2,4,4)          18
        #> 1: MaxPool2d  (2,4,4)  ⌊(4+2·0−2)/2⌋+1 = 2  (2,2,2)           0
        #> 2: Flatten    (2,2,2)  2·2·2 = 8            (8,)              0
        #> 3: Linear     (8,)     8 → 3                (3,)             27
        #> total                                                        45
        try:
            shape_ledger(model, torch.zeros(1, 8, 8))
        except RuntimeError as error:
            print(*error.__notes__[0].splitlines()[-2].split())
            #> 3: Linear (18,) needs 8, got 18 error 27
        ```
    """
    if not isinstance(model, nn.Module):
        raise TypeError(
            f"model: expected a torch.nn.Module, got {type(model).__name__}"
        )
    with _Copying():
        model, inputs, options = deepcopy((model, inputs, options))
    model.eval()
    devices = {p.device.index for p in model.parameters() if p.device.type == "cuda"}
    recorder = Recorder(model)
    with torch.random.fork_rng(sorted(devices)):
        try:
            with recorder:
                model(*inputs, **options)
        except Exception as error:
            error.add_note(f"shape_ledger, up to the error:\n{recorder.ledger()}")
            raise
    return recorder.ledger()


class _Copying(TorchFunctionMode):
    """Lets deepcopy copy the results of a computation too, which it refuses to."""

    def __torch_function__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        if func is Tensor.__deepcopy__ and not args[0].is_leaf:
            return args[0].detach().clone()
        return func(*args, **(kwargs or {}))
