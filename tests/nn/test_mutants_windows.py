"""The tests of windows notice a mistake: each of these makes one of them fail.

As in `test_mutants_layers`, a mistake is made in the source text, in memory. The
modules that use the broken one are made anew on top of it.
"""

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import refcode.nn

SOURCE = Path(refcode.nn.__file__).parent
CHAIN = ("_windows", "_padding", "conv", "pooling", "fold")  # each uses some before it

SAMPLES = "test_all_samples_of_torchs_own_tests_agree"
LAYERS = "test_layers_agree_in_each_padding_mode"
MAX = "test_all_samples_of_torchs_own_tests_for_max_pooling_agree"
SMALL = "test_all_small_windows_at_the_border_agree"
PADDED = "test_no_window_chooses_the_padding"

MUTANTS: list[tuple[str, str, str, str, str, tuple[Any, ...]]] = [
    # module, the mistake, the right text, the wrong one, a module of tests and a test
    (
        *("conv", "kernel flipped (a true convolution)"),
        *("weight.reshape(groups,", "weight.flip(2, 3).reshape(groups,"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv", "rows and columns of the kernel swapped"),
        *("weight.reshape(groups,", "weight.mT.reshape(groups,"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv", "groups ignored: every output sees the first channels"),
        *("(matrix @ columns)", "(matrix @ columns[:, :1])"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv", "channels dealt out to the groups in turn"),
        *(
            "cells.reshape(batch, groups, products",
            "cells.reshape(batch, own, groups, kernel_h * kernel_w, -1).transpose(1, 2)"
            ".reshape(batch, groups, products",
        ),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv", "bias lost"),
        *("y = y + bias[:, None, None]", "y = y + 0 * bias[:, None, None]"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv", "bias along the last dimension"),
        *("y + bias[:, None, None]", "y + bias.mean()"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv", "unbatched stays batched"),
        *("return y if input.ndim == 4 else y[0]", "return y"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv", "loop: kernel flipped"),
        *("(window * weight[o])", "(window * weight[o].flip(1, 2))"),
        *("conv", ("test_the_loop_agrees_on_all_samples_of_torchs_own_tests",)),
    ),
    (
        *("conv", "loop: groups ignored"),
        *("o // (outputs // groups) * own", "0"),
        *("conv", ("test_the_loop_agrees_on_all_samples_of_torchs_own_tests",)),
    ),
    (
        *("conv", "another first draw"),
        *("a=math.sqrt(5)", "a=0"),
        *("conv", (LAYERS, "zeros", 0, 3)),
    ),
    (
        *("conv", "the layer forgets its dilation"),
        *("dilation=self.dilation,\n            groups", "groups"),
        *("conv", ("test_a_layer_uses_all_its_options",)),
    ),
    (
        *("_windows", "dilation ignored"),
        *("dilation[0] * row, dilation[1] * column", "row, column"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("_windows", "stride ignored"),
        *("stride[0] * row, stride[1] * column", "row, column"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("_windows", "strides of rows and columns swapped"),
        *("stride[0] * row, stride[1] * column", "stride[1] * row, stride[0] * column"),
        *("fold", (SAMPLES,)),
    ),
    (
        *("_windows", "rounded up"),
        *("return steps // stride + 1", "return -(-steps // stride) + 1"),
        *("fold", (SAMPLES,)),
    ),
    (
        *("_windows", "rows and columns of padding swapped"),
        *("(*columns, *rows)", "(*rows, *columns)"),
        *("pooling", (MAX,)),
    ),
    (
        *("_windows", "memory shared by elements: wrong gradients"),
        *("x = x.contiguous()", "x = x"),
        *("conv", ("test_expanded_inputs_have_a_gradient_for_each_element",)),
    ),
    (
        *("_padding", "same: the odd row above"),
        *("(n // 2, n - n // 2)", "(n - n // 2, n // 2)"),
        *("conv", (LAYERS, "zeros", "same", (2, 4))),
    ),
    (
        *("_padding", "same: dilation ignored"),
        *("d * (k - 1)", "(k - 1)"),
        *("conv", ("test_a_layer_uses_all_its_options",)),
    ),
    (
        *("_padding", "valid pads"),
        *("return (0, 0), (0, 0)", "return (1, 1), (1, 1)"),
        *("conv", (LAYERS, "zeros", "valid", 3)),
    ),
    (
        *("_padding", "reflect repeats the border"),
        *("((size - 1) - rows.abs()).abs()", "((size - 1) - rows.abs()).abs() % 2"),
        *("conv", (LAYERS, "reflect", 2, 3)),
    ),
    (
        *("_padding", "circular stops at the border"),
        *("return rows % size", "return rows.clamp(0, size - 1)"),
        *("conv", (LAYERS, "circular", 2, 3)),
    ),
    (
        *("pooling", "padding of zeros"),
        *("return -torch.inf if", "return 0.0 if"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling", "stride 1 by default"),
        *("stride = kernel\n", "stride = 1\n"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling", "smallest for largest"),
        *(".max(dim=2)", ".min(dim=2)"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling", "gradient shared among equals"),
        *(
            "cells.flatten(2, 3).max(dim=2)",
            "cells.flatten(2, 3).amax(2, keepdim=True).unbind(2) * 2",
        ),
        *("pooling", ("test_the_first_of_equals_gets_the_gradient",)),
    ),
    (
        *("pooling", "indices of the padded image"),
        *(
            "_windows.pad(places, rows, columns, -1)",
            "_windows.pad(places, rows, columns)",
        ),
        *("pooling", (PADDED,)),
    ),
    (
        *("pooling", "indices count from the padded row"),
        *("index.where(index >= 0, first)", "index + 1"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling", "ceil_mode ignored"),
        *("2 * p, d, ceil_mode)", "2 * p, d, False)"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling", "ceil_mode keeps windows beyond the image"),
        *("windows -= 1", "windows -= 0"),
        *("pooling", (SMALL,)),
    ),
    (
        *("pooling", "average: padding counted in any case"),
        *("if count_include_pad:", "if True:"),
        *("pooling", (SMALL,)),
    ),
    (
        *("pooling", "average: padding never counted"),
        *("if count_include_pad:", "if False:"),
        *("pooling", (SAMPLES,)),
    ),
    (
        *("pooling", "average: divisor ignored"),
        *("y = y / divisor_override", "y = y / (kernel[0] * kernel[1])"),
        *("pooling", (SAMPLES,)),
    ),
    (
        *("pooling", "the layer forgets its dilation"),
        *("dilation=self.dilation,", ""),
        *("pooling", ("test_a_layer_uses_all_its_options",)),
    ),
    (
        *("fold", "cells before channels"),
        *(".flatten(1, 3)", ".permute(0, 2, 3, 1, 4).flatten(1, 3)"),
        *("fold", (SAMPLES,)),
    ),
    (
        *("fold", "windows column by column"),
        *("x.flatten(4, 5)", "x.mT.flatten(4, 5)"),
        *("fold", (SAMPLES,)),
    ),
]


def broken(module: str, right: str, wrong: str) -> dict[str, ModuleType]:
    """The module with one mistake in it, and those that use it."""
    made: dict[str, ModuleType] = {}
    for name in CHAIN[CHAIN.index(module) :]:
        text = (SOURCE / f"{name}.py").read_text("utf-8")
        if name == module:
            assert right in text, f"{name}.py has no {right!r}"
            text = text.replace(right, wrong, 1)
        made[name] = ModuleType(f"refcode.nn.{name}")
        exec(compile(text, f"{name}.py", "exec"), made[name].__dict__)
        for used in CHAIN:
            if used in made and hasattr(made[name], used):
                setattr(made[name], used, made[used])
    return made


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel:UserWarning")
@pytest.mark.parametrize(
    ("module", "right", "wrong", "where", "test"),
    [pytest.param(m, *rest, id=f"{m}: {name}") for m, name, *rest in MUTANTS],
)
def test_the_mistake_is_noticed(
    module: str,
    right: str,
    wrong: str,
    where: str,
    test: tuple[Any, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tests: Any = importlib.import_module(f".test_{where}", __package__)
    made = broken(module, right, wrong)[where]
    for name in dir(tests):
        if name in refcode.nn.__all__ and hasattr(made, name):
            monkeypatch.setattr(tests, name, getattr(made, name))
    name, *args = test
    with pytest.raises((AssertionError, RuntimeError, ValueError, IndexError)):
        getattr(tests, name)(*args)
