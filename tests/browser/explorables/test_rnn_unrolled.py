"""An RNN unrolled: shapes, counts and the order of the hidden states are torch's."""

import itertools
import random

import explored
import pytest
import torch

ALL = """(states) => states.map((state) => {
  const shapes = Object.entries(rules.shapes(state))
    .map(([name, [sizes]]) => [name, sizes])
  const last = rules.order(state).map((at) => [rules.rowOfLast(state, at), at])
  return [Object.fromEntries(shapes), rules.parameters(state),
    Object.fromEntries(last.filter(([row]) => row >= 0))]
})"""
NAMES = [
    "batch",
    "time",
    "features",
    "hidden",
    "layers",
    "bidirectional",
    "batch_first",
]
SIZES = [range(1, 5), range(1, 5), range(1, 4), range(1, 4), range(1, 4)]
STATES = [
    dict(zip(NAMES, numbers, strict=True))
    for numbers in itertools.product(*SIZES, [False, True], [False, True])
]


def wanted(batch, time, features, hidden, layers, bidirectional, batch_first):
    """The same of torch; which hidden state a row of h_n is, told by its value."""
    rnn = torch.nn.RNN(
        features, hidden, layers, bidirectional=bidirectional, batch_first=batch_first
    )
    shape = (batch, time) if batch_first else (time, batch)
    x = torch.randn(*shape, features)
    output, h_n = rnn(x)
    shapes = {
        "input": x.shape,
        "h_0": h_n.shape,
        "output": output.shape,
        "h_n": h_n.shape,
    }
    weights = {k: v.shape for k, v in rnn.named_parameters() if "reverse" not in k}
    shapes |= {k: v for k, v in weights.items() if "weight" in k}
    count = sum(p.numel() for p in rnn.parameters())
    steps = output.transpose(0, 1) if batch_first else output
    steps = steps.reshape(time, batch, -1, hidden)
    lasts = {}
    for direction in range(1 + bidirectional):
        row = (layers - 1) * (1 + bidirectional) + direction
        same = [t for t in range(time) if torch.equal(steps[t, :, direction], h_n[row])]
        lasts[str(row)] = [layers - 1, direction, *same]
    return {k: list(v) for k, v in shapes.items()}, count, lasts


def mismatches(page, sample):
    torch.manual_seed(0)
    for state, found in zip(sample, page.evaluate(ALL, sample), strict=True):
        shapes, count, lasts = wanted(**state)
        top = {row: at for row, at in found[2].items() if row in lasts}
        if found[:2] != [shapes, count] or top != lasts:
            yield state, found, shapes, count, lasts


def test_every_choice_of_sizes_agrees_with_torch(page):
    explored.load(page, "rnn_unrolled")
    wrong = list(mismatches(page, STATES))
    assert len(STATES) == 1_728
    assert not wrong, f"{len(wrong)} of {len(STATES)}, such as {wrong[0]}"


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("[[N, L, last], [", "[[L, N, last], ["),
        ("const last = [[layers * D, N, H]", "const last = [[layers, N, H]"),
        ("const last = [[layers * D, N, H]", "const last = [[N, layers * D, H]"),
        ("layer ? [[H, D * H]", "layer ? [[H, H]"),
        ("sequence(D * H, wide)", "sequence(H, wide)"),
        ("+ H * H + 2 * H", "+ H * H + H"),
        ("return D * range(layers)", "return range(layers)"),
        ("direction ? 0 : state.time - 1)", "state.time - 1)"),
        ("layer * directions(state) + direction", "layer + direction * state.layers"),
    ],
)
def test_a_wrong_rule_is_noticed(right, wrong, page):
    explored.load(page, "rnn_unrolled", right, wrong)
    assert list(mismatches(page, random.Random(0).sample(STATES, 300)))


def test_each_hidden_state_comes_after_those_it_needs(page):
    explored.load(page, "rnn_unrolled")
    for state in random.Random(0).sample(STATES, 100):
        found = page.evaluate("(state) => rules.order(state)", state)
        both = 1 + state["bidirectional"]
        assert (
            len({tuple(at) for at in found}) == state["layers"] * both * state["time"]
        )
        for number, (layer, direction, t) in enumerate(found):
            done = [tuple(at) for at in found[:number]]
            before = t + 1 if direction else t - 1
            if 0 <= before < state["time"]:
                assert (layer, direction, before) in done
            if layer:
                assert all((layer - 1, d, t) in done for d in range(both))


SHOWN = [
    {},
    {"layers": 2, "bidirectional": True, "batch_first": True, "step": 5},
    {"time": 1, "features": 1, "hidden": 1, "batch": 1, "step": 0},
    {"layers": 3, "hidden": 3, "bidirectional": True, "step": 24},
]


@pytest.fixture
def element(page, address):
    """The element of the gallery, which loads its runs from the site."""
    return explored.visit(page, f"{address}/en/explorables.html", "rnn-unrolled")


@pytest.mark.parametrize("state", SHOWN, ids=str)
def test_the_code_of_a_state_runs_and_its_link_leads_back(state, element, page, runner):
    element.evaluate("(element, state) => element.set(state)", state)
    page.wait_for_function(
        "(e) => e.values(e.state) !== undefined", arg=element.element_handle()
    )
    code = explored.check_code(element, runner)
    explored.check_link(element, page, state)
    if state.get("step"):
        shown = element.locator(".rnn__net .is-on").inner_text().split()
        assert " ".join(shown) in code or state["layers"] > 1


def test_steps_fill_the_cells_and_say_what_they_are(element):
    later, following = element.locator("[data-off]"), element.get_by_role("button")
    following = following.filter(has_text="Next step")
    assert later.count() == 7, "9 of 16 hidden states are computed at first"
    following.click()
    assert later.count() == 6
    assert "weight_hh_l1 @ h[0]" in element.locator(".rnn__now").inner_text()
    element.locator("[data-item]").last.click()
    assert "It is h_n[0, 0]." in element.locator("[role=status]").inner_text()
    element.evaluate("(element) => element.go(16)")
    assert following.is_disabled()
