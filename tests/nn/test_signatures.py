"""The arguments are torch's: their names, their order, their defaults."""

import ast
import inspect
from collections.abc import Callable
from typing import Any, get_overloads

import pytest
from torch import nn
from torch.nn import functional as F

import refcode.nn

DEPRECATED = {"size_average", "reduce"}  # in favour of reduction
INTERNAL = {"self", "_stacklevel"}
WITHOUT_A_DEFAULT = {"softmax": "dim", "log_softmax": "dim"}  # as in torch.softmax

FUNCTIONS = [
    name
    for name in refcode.nn.__all__
    if name.islower() and hasattr(F, name) and name != "sigmoid"  # has no docstring
]
LAYERS = [name for name in refcode.nn.__all__ if hasattr(nn, name)]


def torchs(name: str) -> list[tuple[str, Any]]:
    """Names and defaults of a function; of one in C, as its docstring begins."""
    function = getattr(F, f"{name}_with_indices", getattr(F, name))
    if inspect.isfunction(function):
        return arguments(function)
    line = function.__doc__.strip().splitlines()[0].split(" -> ")[0]
    (made,) = ast.parse(f"def {line}: ...").body
    assert isinstance(made, ast.FunctionDef)
    names = [a.arg for a in made.args.args]
    defaults = [ast.literal_eval(d) for d in made.args.defaults]
    missing = [inspect.Parameter.empty] * (len(names) - len(defaults))
    return list(zip(names, [*missing, *defaults], strict=True))


def arguments(function: Callable[..., Any]) -> list[tuple[str, Any]]:
    return [
        (name, parameter.default)
        for name, parameter in inspect.signature(function).parameters.items()
        if name not in DEPRECATED | INTERNAL
    ]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_arguments_of_a_function_are_torchs(name: str) -> None:
    expected = torchs(name)
    if (dim := WITHOUT_A_DEFAULT.get(name)) is not None:
        expected = [
            (n, inspect.Parameter.empty if n == dim else d) for n, d in expected
        ]
    assert arguments(getattr(refcode.nn, name)) == expected


@pytest.mark.parametrize("name", LAYERS)
def test_the_arguments_of_a_layer_are_torchs(name: str) -> None:
    ours, theirs = getattr(refcode.nn, name), getattr(nn, name)
    (made, *_) = get_overloads(theirs.__init__) or [theirs.__init__]
    assert arguments(ours.__init__) == arguments(made)
    assert arguments(ours.forward) == arguments(theirs.forward)


def test_the_arguments_for_a_given_table_are_torchs() -> None:
    ours, theirs = refcode.nn.Embedding, nn.Embedding
    assert arguments(ours.from_pretrained) == arguments(theirs.from_pretrained)


def test_none_is_left_out() -> None:
    assert len(FUNCTIONS) == 16
    assert len(LAYERS) == 8
