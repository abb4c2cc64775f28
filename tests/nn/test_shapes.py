"""`shape_ledger` says what a forward pass does to shapes, and leaves no trace."""

import copy
import re
from html.parser import HTMLParser
from typing import Any

import pytest
import tally
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn import functional as F
from torch.testing._internal.common_modules import module_db

from refcode.nn import shape_ledger


class LeNet(nn.Module):
    """The network whose 16·5·5 is asked about most; half of it without layers."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5)
        self.pool = nn.MaxPool2d(2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.pool(F.relu(self.conv1(x)))
        x = F.max_pool2d(F.relu(self.conv2(x)), (2, 2))
        x = F.relu(self.fc1(torch.flatten(x, 1)))
        return self.fc2(x)


def test_layers_and_functions_that_change_the_shape_have_a_row() -> None:
    ledger = shape_ledger(LeNet(), torch.zeros(4, 3, 32, 32))
    assert [(row.name, row.layer, row.output, row.formula) for row in ledger.rows] == [
        ("conv1", "Conv2d", (4, 6, 28, 28), "⌊(32+2·0−5)/1⌋+1 = 28"),
        ("pool", "MaxPool2d", (4, 6, 14, 14), "⌊(28+2·0−2)/2⌋+1 = 14"),
        ("conv2", "Conv2d", (4, 16, 10, 10), "⌊(14+2·0−5)/1⌋+1 = 10"),
        ("", "max_pool2d()", (4, 16, 5, 5), "⌊(10+2·0−2)/2⌋+1 = 5"),
        ("", "flatten()", (4, 400), "16·5·5 = 400"),
        ("fc1", "Linear", (4, 120), "400 → 120"),
        ("fc2", "Linear", (4, 10), "120 → 10"),
    ]
    inputs = [row.input for row in ledger.rows]
    assert inputs == [(4, 3, 32, 32), *(row.output for row in ledger.rows[:-1])]
    assert ledger.parameters == sum(p.numel() for p in LeNet().parameters())
    assert ledger.parameters == sum(row.parameters for row in ledger.rows)
    assert ledger["fc1"].weights == ((120, 400), (120,))
    with pytest.raises(KeyError, match=r"name: expected one of .*'pool'.*, got 'fc9'"):
        ledger["fc9"]


class Calls(nn.Module):
    """A layer, and a call of a function with what it gives."""

    def __init__(self, function: Any, *args: Any, **options: Any) -> None:
        super().__init__()
        self.first = nn.Identity()
        self.function, self.args, self.options = function, args, options

    def forward(self, x: Tensor) -> Tensor:
        return self.function(self.first(x), *self.args, **self.options)


def value(side: str) -> float:
    """What the left-hand side of a formula works out to."""
    for sign, python in (("−", "-"), ("·", "*"), ("⌊(", "(("), ("⌋", ")")):
        side = side.replace(sign, python)
    if "⌈" in side:  # ⌈a / b⌉ = −⌊−a / b⌋
        side = re.sub(r"⌈(\(.*\))/(\d+)⌉", r"-(-\1/\2)", side)
    return eval(side.replace("/", "//"))


# torch says that it may copy the input
@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel:UserWarning")
@settings(max_examples=300)
@given(st.data())
def test_the_formulas_are_true(data: st.DataObject) -> None:
    """Each left-hand side, worked out, is the size that the layer really gave."""

    def pair(least: int, most: int) -> Any:
        both = data.draw(st.tuples(*[st.integers(least, most)] * 2))
        return both[0] if data.draw(st.booleans()) else both

    kind = data.draw(st.sampled_from(("conv", "max", "avg", "transposed")))
    kernel, stride, dilation = pair(2, 4), pair(1, 4), pair(1, 3)
    padding, ceil = pair(0, 1), data.draw(st.booleans())
    if kind == "conv" and data.draw(st.booleans()):
        padding, stride = data.draw(st.sampled_from(("same", "valid"))), 1
    options = {"stride": stride, "padding": padding}
    if kind in ("max", "avg"):
        options["ceil_mode"] = ceil
    if kind != "avg":
        options["dilation"] = dilation
    if data.draw(st.booleans()):
        options.popitem()  # the default instead
    layer: nn.Module = {
        "conv": lambda: nn.Conv2d(2, 3, kernel, **options),
        "max": lambda: nn.MaxPool2d(kernel, **options),
        "avg": lambda: nn.AvgPool2d(kernel, **options),
        "transposed": lambda: nn.ConvTranspose2d(2, 3, kernel, **options),
    }[kind]()
    if kind != "transposed" and data.draw(st.booleans()):
        layer = {
            "conv": lambda: Calls(F.conv2d, layer.weight, **options),
            "max": lambda: Calls(F.max_pool2d, kernel, **options),
            "avg": lambda: Calls(F.avg_pool2d, kernel, **options),
        }[kind]()
    x = torch.zeros(
        1, 2, data.draw(st.integers(12, 20)), data.draw(st.integers(12, 20))
    )
    row = shape_ledger(layer, x).rows[-1]
    assert row.output == tuple(layer(x).shape)
    tally.compared(shape_ledger)
    if kind == "transposed" or row.input != row.output:
        assert row.layer.endswith("()") == isinstance(layer, Calls)
    elif isinstance(layer, Calls):
        return  # a function that keeps the shape has no row
    sides = [line.split(" = ") for line in row.formula.split(", ")]
    height, width = row.output[2:]
    results = [int(result) for _, result in sides]
    assert results in ([height, width], [height] if height == width else None)
    assert [value(left) for left, _ in sides] == results, row.formula


def snapshot(model: nn.Module) -> Any:
    """All that a forward pass could change: content, identity and version."""
    tensors = [*model.named_parameters(), *model.named_buffers()]
    return (
        [
            (name, id(t), t._version, t.requires_grad, id(t.grad), t.tolist())
            for name, t in tensors
        ],
        [
            (name, id(module), module.training, list(vars(module)), str(vars(module)))
            for name, module in model.named_modules()
        ],
        torch.get_rng_state().tolist(),
    )


class Restless(nn.Module):
    """A module that changes all it can."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(3)
        self.drop = nn.Dropout(0.5)
        self.register_buffer("seen", torch.zeros(()))
        self.calls = 0
        self.kept: Any = (self.norm.weight * 2).sum()  # a result: no leaf

    def forward(self, x: Tensor) -> Tensor:
        x.add_(1)
        self.calls += 1
        self.seen += 1
        self.kept = self.drop(self.norm(x)).sum() + torch.rand(())
        return self.kept


def test_the_model_the_input_and_the_random_numbers_stay_as_they_are() -> None:
    model = Restless()
    model.drop.eval()  # a mode for each module
    model.norm.register_forward_hook(lambda module, args, output: None)
    model(torch.randn(4, 3)).backward()
    before, x = snapshot(model), torch.zeros(2, 3)
    ledger = shape_ledger(model, x)
    assert snapshot(model) == before
    assert torch.equal(x, torch.zeros(2, 3))
    assert [row.name for row in ledger.rows][:2] == ["norm", "drop"]

    with pytest.raises(ValueError, match="expected 2D or 3D input"):
        shape_ledger(model, torch.zeros(3))
    assert snapshot(model) == before


def test_a_lazy_layer_stays_lazy() -> None:
    model = nn.Sequential(nn.LazyConv2d(4, 3), nn.Flatten(), nn.LazyLinear(5))
    ledger = shape_ledger(model, torch.zeros(1, 2, 5, 5))
    assert [row.layer for row in ledger.rows] == ["Conv2d", "Flatten", "Linear"]
    assert ledger["2"].formula == "36 → 5"
    assert ledger.parameters == 4 * 2 * 9 + 4 + 5 * 36 + 5
    assert isinstance(model[0], nn.LazyConv2d)
    assert isinstance(model[2], nn.LazyLinear)
    assert model[2].has_uninitialized_params()


def test_parameters_are_counted_once() -> None:
    shared = nn.Linear(4, 4)
    ledger = shape_ledger(nn.Sequential(shared, nn.ReLU(), shared), torch.zeros(4))
    assert [(row.parameters, row.again) for row in ledger.rows] == [
        (20, False),
        (0, False),
        (0, True),
    ]
    assert str(ledger).splitlines()[3].endswith("again")
    assert ledger.parameters == 20

    class Tied(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.start = nn.Parameter(torch.zeros(1, 8))
            self.words = nn.Embedding(10, 8)
            self.out = nn.Linear(8, 10)
            self.out.weight = self.words.weight

        def forward(self, x: Tensor, *, scale: float) -> Tensor:
            return self.out(torch.cat([self.start, self.words(x)]) * scale)

    ledger = shape_ledger(Tied(), torch.zeros(3, dtype=torch.long), scale=2.0)
    assert [(row.layer, row.input, row.parameters) for row in ledger.rows] == [
        ("Embedding", (3,), 80),
        ("cat()", ((1, 8), (3, 8)), 0),
        ("Linear", (4, 8), 10),
    ]
    lines = [line.split() for line in str(ledger).splitlines()]
    assert lines[-2:] == [["in", "no", "layer", "8"], ["total", "98"]]


def test_parametrized_and_derived_layers_have_the_row_of_their_kind() -> None:
    class Depthwise(nn.Conv2d):
        pass

    model = nn.Sequential(Depthwise(4, 4, 3, groups=4), nn.Flatten(), nn.Linear(4, 2))
    torch.nn.utils.parametrizations.weight_norm(model[2])
    ledger = shape_ledger(model, torch.zeros(1, 4, 3, 3))
    assert [row.formula for row in ledger.rows] == [
        "⌊(3+2·0−3)/1⌋+1 = 1",
        "4·1·1 = 4",
        "4 → 2",
    ]


@pytest.mark.parametrize(
    ("shape", "name", "formula"),
    [
        ((4, 3, 28, 28), "fc1", "needs 400, got 256"),
        ((4, 1, 32, 32), "conv1", "needs 3 channels, got 1"),
        ((4, 3, 12, 12), "conv2", "⌊(4+2·0−5)/1⌋+1 = 0"),
    ],
)
def test_an_error_comes_with_the_rows_up_to_it(
    shape: tuple[int, ...], name: str, formula: str
) -> None:
    with pytest.raises(RuntimeError) as direct:
        LeNet()(torch.zeros(shape))
    with pytest.raises(RuntimeError) as raised:
        shape_ledger(LeNet(), torch.zeros(shape))
    assert str(raised.value) == str(direct.value)
    (note,) = raised.value.__notes__
    *_, last, total = note.splitlines()
    assert last.startswith(f"{name}: ")
    assert f"  {formula}  error  " in re.sub("  +", "  ", last)
    assert total.split() == ["total", "52202"]


def test_the_copy_runs_in_eval_mode() -> None:
    """A batch of one is enough, which batch norm refuses in training mode."""
    model = nn.Sequential(nn.BatchNorm1d(4), nn.PReLU())
    ledger = shape_ledger(model, torch.zeros(1, 4))
    counts = [line.split("  ")[-1].strip() for line in str(ledger).splitlines()]
    assert counts == ["parameters", "8", "1", "9"]


def test_a_convolution_by_function_says_what_it_needs() -> None:
    net = Calls(F.conv2d, torch.zeros(4, 2, 3, 3), groups=2)
    assert shape_ledger(net, torch.zeros(1, 4, 5, 5)).rows[-1].formula == (
        "⌊(5+2·0−3)/1⌋+1 = 3"
    )
    with pytest.raises(RuntimeError) as raised:
        shape_ledger(net, torch.zeros(1, 3, 5, 5))
    assert "needs 4 channels, got 3" in raised.value.__notes__[0]


def test_a_function_that_raises_has_the_last_row() -> None:
    with pytest.raises(RuntimeError) as raised:
        shape_ledger(Calls(Tensor.view, 5, 5), torch.zeros(4, 4))
    assert re.search(r"view\(\) +\(4,4\) +error", raised.value.__notes__[0])


@pytest.mark.filterwarnings("ignore")  # what some kinds have to say does not matter
def test_every_kind_of_module_that_torch_tests_has_a_ledger() -> None:
    """Those that cannot be called with torch's own samples are few."""
    done, failed = set(), {}
    for info in module_db:
        torch.manual_seed(0)
        samples = info.module_inputs_func(
            info, "cpu", torch.float32, requires_grad=False, training=False
        )
        for sample in list(samples)[:2]:
            made, given = sample.constructor_input, sample.forward_input
            model = info.module_cls(*made.args, **made.kwargs).eval()
            args = copy.deepcopy(given.args)
            try:
                output = model(*given.args, **given.kwargs)
            except (RuntimeError, NotImplementedError) as error:
                failed[info.name] = error
                continue
            ledger = shape_ledger(model, *args, **given.kwargs)
            assert str(ledger)
            assert ledger.parameters == sum(p.numel() for p in model.parameters())
            if isinstance(output, Tensor):
                assert ledger.rows[-1].output == tuple(output.shape), info.name
                with tally.samples_of("module_db"):
                    tally.compared(shape_ledger)
            done.add(info.name)
    assert len(done) >= 110
    assert len(failed) <= 3, failed


class Forgiving(nn.Module):
    """A model that lives with a layer that raises."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Sequential(nn.ReLU(), nn.Linear(4, 2))

    def forward(self, x: Tensor) -> Tensor:
        try:
            return self.layer(x)
        except RuntimeError:
            return x


def test_a_layer_that_raised_has_no_output_where_the_model_goes_on() -> None:
    model = nn.Sequential(Forgiving(), nn.Linear(3, 1))
    ledger = shape_ledger(model, torch.zeros(2, 3))
    assert [(row.name, row.layer, row.output) for row in ledger.rows] == [
        ("0.layer.0", "ReLU", (2, 3)),
        ("0.layer.1", "Linear", None),
        ("1", "Linear", (2, 1)),
    ]


def test_parameters_that_a_functional_call_puts_in_are_not_counted() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Linear(4, 3)

        def forward(self, x: Tensor) -> Tensor:
            stepped = {name: p - 1 for name, p in self.layer.named_parameters()}
            return functional_call(self.layer, stepped, (x,)) + self.layer(x)

    ledger = shape_ledger(Twice(), torch.zeros(2, 4))
    counts = [(row.name, row.parameters, row.again) for row in ledger.rows]
    assert counts == [("layer", 15, False), ("layer", 0, True)]
    assert str(ledger).splitlines()[-1].split() == ["total", "15"]
    assert len(str(ledger).splitlines()) == 4


class Cells(HTMLParser):
    """The cells of a table, and a check that tags are closed in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] in ("td", "th"):
            self.rows[-1][-1] += data


def test_text_and_html_say_the_same() -> None:
    ledger = shape_ledger(LeNet(), torch.zeros(4, 3, 32, 32))
    table = Cells()
    table.feed(ledger._repr_html_())
    assert not table.open
    lines = str(ledger).splitlines()
    for line, cells in zip(lines, table.rows, strict=True):
        assert re.split("  +", line) == [cell for cell in cells if cell]
    assert {len(cells) for cells in table.rows} == {5}
    assert len(set(map(len, lines))) == 1  # the last column is flush on the right


def test_a_model_that_is_no_module_is_named() -> None:
    with pytest.raises(
        TypeError, match=r"model: expected a torch\.nn\.Module, got funct"
    ):
        shape_ledger(F.relu, torch.zeros(1))  # type: ignore[arg-type]
