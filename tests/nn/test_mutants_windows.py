"""The tests of windows notice a mistake: each of these makes one of them fail."""

import importlib
from typing import Any

import pytest

from . import mutants

SAMPLES = "test_all_samples_of_torchs_own_tests_agree"
LAYERS = "test_layers_agree_in_each_padding_mode"
MAX = "test_all_samples_of_torchs_own_tests_for_max_pooling_agree"
SMALL = "test_all_small_windows_at_the_border_agree"
PADDED = "test_no_window_chooses_the_padding"

MUTANTS: list[tuple[str, str, str, str, str, tuple[Any, ...]]] = [
    # module, the mistake, the right text, the wrong one, a module of tests and a test
    (
        *("conv.conv2d", "conv2d flips the kernel, as a true convolution does"),
        *("weight.reshape(groups,", "weight.flip(2, 3).reshape(groups,"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv.conv2d", "conv2d swaps the rows and columns of the kernel"),
        *("weight.reshape(groups,", "weight.mT.reshape(groups,"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv.conv2d", "conv2d ignores groups: every output sees the first channels"),
        *("(matrix @ columns)", "(matrix @ columns[:, :1])"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv.conv2d", "conv2d deals the channels out to the groups in turn"),
        *(
            "cells.reshape(batch, groups, products",
            "cells.reshape(batch, own, groups, kernel_h * kernel_w, -1).transpose(1, 2)"
            ".reshape(batch, groups, products",
        ),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv.conv2d", "conv2d loses the bias"),
        *("y = y + bias[:, None, None]", "y = y + 0 * bias[:, None, None]"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv.conv2d", "conv2d adds the mean of the bias to every channel"),
        *("y + bias[:, None, None]", "y + bias.mean()"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv.conv2d", "conv2d leaves an unbatched image batched"),
        *(
            "bias[:, None, None]\n    return y if input.ndim == 4 else y[0]",
            "bias[:, None, None]\n    return y",
        ),
        *("conv", (SAMPLES,)),
    ),
    (
        *("conv.conv2d", "conv2d_loop flips the kernel"),
        *("(window * weight[o])", "(window * weight[o].flip(1, 2))"),
        *("conv", ("test_the_loop_agrees_on_all_samples_of_torchs_own_tests",)),
    ),
    (
        *("conv.conv2d", "conv2d_loop ignores groups"),
        *("o // (outputs // groups) * own", "0"),
        *("conv", ("test_the_loop_agrees_on_all_samples_of_torchs_own_tests",)),
    ),
    (
        *("conv.layer", "Conv2d draws its weight from another range"),
        *("a=math.sqrt(5)", "a=0"),
        *("conv", (LAYERS, "zeros", 0, 3)),
    ),
    (
        *("conv.layer", "Conv2d forgets its dilation"),
        *("dilation=self.dilation,\n            groups", "groups"),
        *("conv", ("test_a_layer_uses_all_its_options",)),
    ),
    (
        *("_windows", "windows ignore dilation"),
        *("dilation[0] * row, dilation[1] * column", "row, column"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("_windows", "windows ignore stride"),
        *("stride[0] * row, stride[1] * column", "row, column"),
        *("conv", (SAMPLES,)),
    ),
    (
        *("_windows", "windows swap the strides of rows and columns"),
        *("stride[0] * row, stride[1] * column", "stride[1] * row, stride[0] * column"),
        *("fold", (SAMPLES,)),
    ),
    (
        *("_windows", "the number of windows is rounded up"),
        *("return steps // stride + 1", "return -(-steps // stride) + 1"),
        *("fold", (SAMPLES,)),
    ),
    (
        *("_windows", "padding swaps rows and columns"),
        *("(*columns, *rows)", "(*rows, *columns)"),
        *("pooling", (MAX,)),
    ),
    (
        *("_windows", "elements that share memory share their gradient"),
        *("x = x.contiguous()", "x = x"),
        *("conv", ("test_expanded_inputs_have_a_gradient_for_each_element",)),
    ),
    (
        *("conv._padding", "padding 'same' puts the odd row above"),
        *("(n // 2, n - n // 2)", "(n - n // 2, n // 2)"),
        *("conv", (LAYERS, "zeros", "same", (2, 4))),
    ),
    (
        *("conv._padding", "padding 'same' ignores dilation"),
        *("d * (k - 1)", "(k - 1)"),
        *("conv", ("test_a_layer_uses_all_its_options",)),
    ),
    (
        *("conv._padding", "padding 'valid' pads"),
        *("return (0, 0), (0, 0)", "return (1, 1), (1, 1)"),
        *("conv", (LAYERS, "zeros", "valid", 3)),
    ),
    (
        *("conv._padding", "padding_mode 'reflect' repeats the border"),
        *("((size - 1) - rows.abs()).abs()", "((size - 1) - rows.abs()).abs() % 2"),
        *("conv", (LAYERS, "reflect", 2, 3)),
    ),
    (
        *("conv._padding", "padding_mode 'circular' stops at the border"),
        *("return rows % size", "return rows.clamp(0, size - 1)"),
        *("conv", (LAYERS, "circular", 2, 3)),
    ),
    (
        *("pooling.max_pool2d", "max_pool2d pads with zeros"),
        *("return -torch.inf if", "return 0.0 if"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling._arguments", "pooling has stride 1 by default"),
        *("stride = kernel\n", "stride = 1\n"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling.max_pool2d", "max_pool2d takes the smallest"),
        *(".max(dim=2)", ".min(dim=2)"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling.max_pool2d", "max_pool2d shares the gradient among equals"),
        *(
            "cells.flatten(2, 3).max(dim=2)",
            "cells.flatten(2, 3).amax(2, keepdim=True).unbind(2) * 2",
        ),
        *("pooling", ("test_the_first_of_equals_gets_the_gradient",)),
    ),
    (
        *("pooling.max_pool2d", "max_pool2d gives an index in the padding"),
        *(
            "_windows.pad(places, rows, columns, -1)",
            "_windows.pad(places, rows, columns)",
        ),
        *("pooling", (PADDED,)),
    ),
    (
        *("pooling.max_pool2d", "max_pool2d gives the next index"),
        *("index.where(index >= 0, first)", "index + 1"),
        *("pooling", (MAX,)),
    ),
    (
        *("pooling._arguments", "pooling ignores ceil_mode"),
        *("2 * p, d, ceil_mode)", "2 * p, d, False)"),
        *("pooling", (MAX,)),
    ),
    (
        *(
            "pooling._arguments",
            "pooling keeps windows that begin beyond the image",
        ),
        *("windows -= 1", "windows -= 0"),
        *("pooling", (SMALL,)),
    ),
    (
        *("pooling.avg_pool2d", "avg_pool2d counts the padding in any case"),
        *("if count_include_pad:", "if True:"),
        *("pooling", (SMALL,)),
    ),
    (
        *("pooling.avg_pool2d", "avg_pool2d never counts the padding"),
        *("if count_include_pad:", "if False:"),
        *("pooling", (SAMPLES,)),
    ),
    (
        *("pooling.avg_pool2d", "avg_pool2d ignores divisor_override"),
        *("y = y / divisor_override", "y = y / (kernel[0] * kernel[1])"),
        *("pooling", (SAMPLES,)),
    ),
    (
        *("pooling.layer", "MaxPool2d forgets its dilation"),
        *("dilation=self.dilation,", ""),
        *("pooling", ("test_a_layer_uses_all_its_options",)),
    ),
    (
        *("fold", "unfold puts cells before channels"),
        *(".flatten(1, 3)", ".permute(0, 2, 3, 1, 4).flatten(1, 3)"),
        *("fold", (SAMPLES,)),
    ),
    (
        *("fold", "unfold goes column by column"),
        *("x.flatten(4, 5)", "x.mT.flatten(4, 5)"),
        *("fold", (SAMPLES,)),
    ),
]


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel:UserWarning")
@pytest.mark.parametrize(
    ("module", "right", "wrong", "where", "test"),
    [pytest.param(m, *rest, id=mistake) for m, mistake, *rest in MUTANTS],
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
    mutants.replace(tests, mutants.broken(module, right, wrong), monkeypatch)
    name, *args = test
    with pytest.raises(mutants.NOTICED):
        getattr(tests, name)(*args)
