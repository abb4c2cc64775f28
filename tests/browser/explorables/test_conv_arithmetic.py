"""Convolution and pooling arithmetic: sizes, sums, maxima and refusals are torch's."""

import itertools
import random

import explored
import pytest
import torch
import torch.nn.functional as F

ALL = """(states) => states.map((state) => {
  const refused = rules.refusal(state)
  if (refused) return refused
  const out = rules.outputSize(state), all = [...Array(out).keys()]
  const rows = all.map((i) => all.map((j) => `${rules.output(state, i, j)}`))
  return [rows, rules.parameters(state), rules.unread(state)]
})"""
NAMES = ["size", "kernel", "stride", "padding", "dilation", "ceil"]
SIZES = [range(1, 9), range(1, 6), range(1, 5), range(3), range(1, 4), [False, True]]


def states():
    """Every setting of the spatial arguments, with channels that vary along."""
    rng = random.Random(0)
    for op, *numbers in itertools.product(["conv2d", "max_pool2d"], *SIZES):
        state = {"op": op, **dict(zip(NAMES, numbers, strict=True))}
        if op == "conv2d" and state["ceil"]:
            continue
        channels = {name: rng.randint(1, 4) for name in ("inputs", "outputs", "groups")}
        yield state | channels | {"row": 0, "column": 0}


def cells(side, *channels):
    found = torch.arange(side * side).reshape(side, side)
    for number, count in enumerate(channels):
        found = found + torch.arange(count).reshape([-1] + [1] * (2 + number))
    return found


def wanted(op, size, kernel, ceil, inputs, outputs, groups, row, column, **options):
    """What torch says of a state, in the form of ALL."""
    x = (cells(size, inputs) % 5.0)[None].requires_grad_()
    try:
        if op == "conv2d":
            layer = torch.nn.Conv2d(inputs, outputs, kernel, groups=groups)
            parameters = sum(p.numel() for p in layer.parameters())
            w = cells(kernel, inputs // groups, outputs) % 3 - 1.0
            y = F.conv2d(x, w, groups=groups, **options)
            reading = F.conv2d(x[:, :1], torch.ones(1, 1, kernel, kernel), **options)
        else:
            y = F.max_pool2d(x, kernel, ceil_mode=ceil, **options)
            parameters, reading = 0, None
    except (RuntimeError, ValueError) as error:
        return [type(error).__name__, str(error)]
    values = [[format(v, "g") for v in line] for line in (y[0, 0] + 0.0).tolist()]
    values = [["-Infinity" if v == "-inf" else v for v in line] for line in values]
    if reading is None:
        return [values, parameters]
    (gradient,) = torch.autograd.grad(reading.sum(), x)
    unread = (gradient[0, 0].sum(1) == 0).nonzero().flatten().tolist()
    return [values, parameters, unread]


def mismatches(page, sample):
    for state, found in zip(sample, page.evaluate(ALL, sample), strict=True):
        right = wanted(**state)
        if found[: len(right)] != right:  # torch does not tell what a pooling reads
            yield state, found, right


def test_every_setting_agrees_with_torch(page):
    explored.load(page, "conv_arithmetic")
    every = list(states())
    assert len(every) > 4_000
    wrong = list(mismatches(page, every))
    assert not wrong, f"{len(wrong)} of {len(every)}, such as {wrong[0]}"


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("dilation * (kernel - 1) + 1", "dilation * kernel"),
        ("return Math.floor(steps) + 1", "return Math.ceil(steps) + 1"),
        ("(out - 1) * stride >= size + padding ?", "false ?"),
        ("if (inputs % groups)", "if (inputs < groups)"),
        ("at * stride - padding + k * dilation", "at * stride - padding + k"),
        ("at * stride - padding + k * dilation", "at * stride + k * dilation"),
        ("inputs / groups : 1, empty", "inputs : 1, empty"),
        ("sum + t.value * t.weight", "sum + t.value * -t.weight"),
        ('empty = op === "conv2d" ? 0 : -Infinity', "empty = 0"),
        ("kernel * kernel + outputs", "kernel * kernel"),
        ("padding > Math.floor(reach / 2)", "padding > reach"),
        ("padding > Math.floor(kernel / 2)", "padding > kernel"),
        ("filter((at) => !read.has(at))", "filter((at) => at < 0)"),
    ],
)
def test_a_wrong_rule_is_noticed(right, wrong, page):
    explored.load(page, "conv_arithmetic", right, wrong)
    assert list(mismatches(page, random.Random(1).sample(list(states()), 1_500)))


STATES = [
    {},
    {"op": "max_pool2d", "kernel": 2, "stride": 2, "ceil": True},
    {"inputs": 4, "outputs": 2, "groups": 2, "dilation": 2, "row": 0, "column": 0},
    {"inputs": 3, "outputs": 2, "groups": 2},
    {"size": 2, "kernel": 5},
    {"op": "max_pool2d", "padding": 2},
    {"op": "max_pool2d", "size": 3, "kernel": 2, "padding": 1, "dilation": 3},
]


@pytest.mark.parametrize("state", STATES, ids=str)
def test_the_code_of_a_state_runs_and_its_link_leads_back(state, page, runner):
    element = explored.mount(page, "conv_arithmetic")
    state = {"row": 0, "column": 0, **state}
    element.evaluate("(element, state) => element.change(state)", state)
    explored.check_code(element, runner)
    explored.check_link(element, page, state)


def test_pointing_at_an_output_marks_what_it_reads_and_shows_the_sum(page):
    element = explored.mount(page, "conv_arithmetic", preset="max_pool2d")
    element.locator('[data-row="1"][data-column="0"]').hover()
    marked = element.locator("[data-at].is-on")
    assert [marked.nth(i).get_attribute("data-at") for i in range(marked.count())] == [
        "2,0",
        "2,1",
        "3,0",
        "3,1",
    ]
    assert "y[0, 0, 1, 0] = max(0, 1, 0, 1) = 1" in element.inner_text()
    struck = element.locator("[data-unread]").count()
    assert struck == 9, "the last row and column are read by no window"


def test_the_border_of_a_pooling_window_is_written_as_minus_infinity(page):
    element = explored.mount(page, "conv_arithmetic", preset="max_pool2d")
    state = {"kernel": 2, "padding": 1, "row": 0, "column": 0}
    element.evaluate("(element, state) => element.change(state)", state)
    assert "y[0, 0, 0, 0] = max(−∞, −∞, −∞, 0) = 0" in element.inner_text()


@pytest.mark.parametrize("wrong", ["kernel=9", "row=7", "op=conv3d", "groups=0.5"])
def test_a_link_to_no_state_says_so_and_shows_the_start(wrong, page):
    element = explored.mount(page, "conv_arithmetic")
    start = element.evaluate("element => element.state")
    page.evaluate("wrong => { location.hash = `#conv-arithmetic?${wrong}` }", wrong)
    page.wait_for_timeout(20)
    assert element.evaluate("element => element.state") == start
    assert "does not exist" in element.locator("[role=status]").inner_text()
