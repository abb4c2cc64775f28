"""What sees every call while a model runs, and writes down the rows."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from torch import Tensor, nn
from torch.nn.parameter import is_lazy
from torch.overrides import TorchFunctionMode

from refcode.nn.shapes import _formulas
from refcode.nn.shapes._formulas import Shape
from refcode.nn.shapes.ledger import Row, ShapeLedger


@dataclass
class _Call:
    """A call of a module that has not returned yet."""

    module: nn.Module
    before: list[Shape]
    first: int  # how many rows there were when it began
    calls_others: bool = False


class Recorder(TorchFunctionMode):
    """Sees every call of a module (by hooks) and of a function (as a mode of torch)."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model
        self.rows: list[Row] = []
        self.open: list[_Call] = []
        self.known: set[int] = set()  # the ids of the parameters that a row has
        self.names = {module: name for name, module in model.named_modules()}
        # its own; in functional_call others stand in their place
        self.weights = {module: list(module.parameters()) for module in self.names}
        for module, name in self.names.items():
            if "parametrizations" in name.split("."):
                continue  # it makes a layer's weight, and is no layer itself
            module.register_forward_pre_hook(self._begins, with_kwargs=True)
            module.register_forward_hook(self._ends, always_call=True)

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
            raised = output is None and sys.exception() is not None
            self._layer(call, None if raised else _shapes(output))

    def _layer(self, call: _Call, after: list[Shape] | None) -> None:
        module = call.module
        del self.rows[call.first :]  # of the functions that it called
        weights = [p for p in self.weights[module] if not is_lazy(p)]
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
