"""The shapes in a model: what each layer gets, what it makes of it, and why."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import chain
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy
from torch.overrides import TorchFunctionMode

from refcode.nn import _formulas, _table
from refcode.nn._formulas import Shape


@dataclass(frozen=True)
class Row:
    """What one call of a layer did, or of a function that changed a shape.

    Attributes:
        name: where the layer is in the model, such as `"features.0"`; "" for a function
            and for the model itself.
        layer: its class, such as `"Conv2d"`; for a function its name and `()`.
        input: the shape it was given; a tuple of shapes if it was several tensors.
        output: the shape it gave, likewise; None if it raised.
        formula: how the sizes follow, with the numbers filled in, or "".
        parameters: how many numbers it learns that no row above has.
        weights: the shapes of those parameters.
        again: whether all its parameters are in a row above.
    """

    name: str
    layer: str
    input: Shape | tuple[Shape, ...]
    output: Shape | tuple[Shape, ...] | None
    formula: str
    parameters: int = 0
    weights: tuple[Shape, ...] = ()
    again: bool = False


@dataclass(frozen=True)
class ShapeLedger:
    """One row for each layer, in the order of the calls. Prints as a table.

    Attributes:
        rows: the layers' rows, and those of functions that changed a shape.
        parameters: how many numbers the whole model learns.
    """

    rows: tuple[Row, ...]
    parameters: int

    def __getitem__(self, name: str) -> Row:
        """The first row of the layer with this name."""
        for row in self.rows:
            if row.name == name:
                return row
        names = [row.name for row in self.rows if row.name]
        raise KeyError(f"name: expected one of {names}, got {name!r}")

    def __str__(self) -> str:
        return _table.text(self)

    def _repr_html_(self) -> str:
        return _table.html(self)


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
    recorder = _Recorder(model)
    with torch.random.fork_rng(sorted(devices)):
        try:
            with recorder:
                model(*inputs, **options)
        except Exception as error:
            recorder.fail()
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


@dataclass
class _Call:
    """A call of a module that has not returned yet."""

    module: nn.Module
    before: list[Shape]
    first: int  # how many rows there were when it began
    calls_others: bool = False


class _Recorder(TorchFunctionMode):
    """Sees every call of a module (by hooks) and of a function (as a mode of torch)."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model
        self.rows: list[Row] = []
        self.open: list[_Call] = []
        self.known: set[int] = set()  # the ids of the parameters that a row has
        self.names = {module: name for name, module in model.named_modules()}
        for module, name in self.names.items():
            if "parametrizations" in name.split("."):
                continue  # it makes a layer's weight, and is no layer itself
            module.register_forward_pre_hook(self._begins, with_kwargs=True)
            module.register_forward_hook(self._ends)

    def ledger(self) -> ShapeLedger:
        total = sum(p.numel() for p in self.model.parameters() if not is_lazy(p))
        return ShapeLedger(tuple(self.rows), total)

    def _begins(self, module: nn.Module, args: Any, kwargs: Any) -> None:
        if self.open:
            self.open[-1].calls_others = True
        self.open.append(_Call(module, _shapes((args, kwargs)), len(self.rows)))

    def _ends(self, module: nn.Module, args: Any, output: Any) -> None:
        call = self.open.pop()
        if not call.calls_others:
            self._layer(call, _shapes(output))

    def fail(self) -> None:
        """Adds the row of the layer that raised, if it was one."""
        if self.open and not self.open[-1].calls_others:
            self._layer(self.open[-1], None)

    def _layer(self, call: _Call, after: list[Shape] | None) -> None:
        module = call.module
        del self.rows[call.first :]  # of the functions that it called
        weights = [p for p in module.parameters() if not is_lazy(p)]
        new = [p for p in weights if id(p) not in self.known]
        self.known.update(map(id, new))
        self.rows.append(
            Row(
                self.names[module],
                type(module).__name__,
                _one_or_all(call.before),
                None if after is None else _one_or_all(after),
                _formulas.formula(_kind(module), vars(module), call.before, after),
                sum(p.numel() for p in new),
                tuple(tuple(p.shape) for p in new),
                again=bool(weights) and not new,
            )
        )

    def __torch_function__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        kwargs = kwargs or {}
        given = next(filter(_shapes, (*args, *kwargs.values())), None)
        before, after = _shapes(given), None
        try:
            output = func(*args, **kwargs)
            after = _shapes(output)
        finally:
            # no row for what gives no tensor, or none that is shaped otherwise
            if before and after != [] and after != before:
                # x.T is a call of __get__
                kind = (func.__self__ if func.__name__ == "__get__" else func).__name__
                options = _formulas.arguments(kind, args[1:], kwargs)
                self.rows.append(
                    Row(
                        "",
                        f"{kind}()",
                        _one_or_all(before),
                        None if after is None else _one_or_all(after),
                        _formulas.formula(kind, options, before, after),
                    )
                )
        return output


def _kind(module: nn.Module) -> str:
    """The class that says what its attributes mean: torch's or ours, or one derived."""
    known = ("torch.nn.modules.", "refcode.nn.")
    classes = [c for c in type(module).__mro__ if c.__module__.startswith(known)]
    return classes[0].__name__


def _tensors(value: Any) -> Iterator[Tensor]:
    """The tensors with a shape in nested tuples, lists and dicts."""
    if isinstance(value, Tensor) and not is_lazy(value):
        yield value
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(map(_tensors, value))
    elif isinstance(value, Mapping):
        yield from _tensors(list(value.values()))


def _shapes(value: Any) -> list[Shape]:
    return [tuple(tensor.shape) for tensor in _tensors(value)]


def _one_or_all(shapes: list[Shape]) -> Shape | tuple[Shape, ...]:
    return shapes[0] if len(shapes) == 1 else tuple(shapes)
