"""Softmax and cross-entropy: float64 as torch computes it, and float32 as it breaks."""

import random

import explored
import pytest
import torch
import torch.nn.functional as F

ALL = """(cases) => cases.map(([scores, target, epsilon]) => {
  const { p, logs, loss, gradient } = rules.crossEntropy(scores, target, epsilon)
  const text = (numbers) => numbers.map((x) => `${x}`)  // JSON has no inf
  return [p, logs, [loss], gradient, rules.naive(scores).p].map(text)
})"""
TEMPERATURES = [0.1, 0.25, 0.5, 1.0, 2.0, 5.0]


def cases(count):
    """States that the controls reach: scores z / T, a target, a smoothing."""
    rng = random.Random(0)
    for _ in range(count):
        logits = [rng.randrange(-16, 21) / 2 for _ in range(rng.randint(1, 6))]
        temperature = rng.choice(TEMPERATURES)
        smoothing = rng.choice([0, 0, rng.randrange(11) / 20])
        scores = [z / temperature for z in logits]
        yield scores, rng.randrange(len(scores)), smoothing


def wanted(scores, target, smoothing):
    z = torch.tensor(scores, dtype=torch.float64, requires_grad=True)
    loss = F.cross_entropy(z, torch.tensor(target), label_smoothing=smoothing)
    loss.backward()
    parts = z.detach().float().exp()
    exact = z.softmax(0), z.log_softmax(0), loss.reshape(1), z.grad
    return exact, parts / parts.sum()


def mismatches(page, sample):
    found = page.evaluate(ALL, sample)
    for case, (*exact, naive) in zip(sample, found, strict=True):
        torch_exact, torch_naive = wanted(*case)
        ours = torch.tensor([float(x) for x in naive])
        same = torch.allclose(ours, torch_naive, rtol=1e-5, atol=1e-37, equal_nan=True)
        for mine, theirs in zip(exact, torch_exact, strict=True):
            mine = torch.tensor([float(x) for x in mine], dtype=torch.float64)
            # 1e-12 of what torch has; relative where the loss is far above 1
            same &= torch.allclose(mine, theirs.detach(), rtol=1e-12, atol=1e-12)
        if not same:
            yield case


def test_the_figures_are_torch_s_within_1e_12(page):
    explored.load(page, "softmax_loss")
    assert not list(mismatches(page, list(cases(10_000))))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("const total = Math.log(sum(", "const total = (sum("),
        ("Math.exp(z - most)), total = sum", "Math.exp(z)), total = sum"),
        ("1 - epsilon : 0", "1 : 0"),
        ("+ epsilon / classes", "+ epsilon / (classes - 1)"),
        ("x - q[k])", "x + q[k])"),
        ("loss: -sum(", "loss: sum("),
        ("Math.fround(Math.exp(Math.fround(z)))", "Math.exp(z)"),
        ("Math.fround(part / total)", "Math.fround(part)"),
    ],
)
def test_a_wrong_rule_is_noticed(right, wrong, page):
    explored.load(page, "softmax_loss", right, wrong)
    sample = [([900.0, 0.0], 0, 0.0), *cases(300)]
    assert list(mismatches(page, sample))


STATES = [
    {},
    {"logits": [10, -8, 0, 9.5], "temperature": 0.1},
    {"logits": [3, 3, 3, 3], "target": 2, "smoothing": 0.15},
    {"logits": [-8, 2, 0.5, 9.5], "target": 0, "temperature": 0.25},
    {"logits": [10, -8, -8, -8], "target": 0, "temperature": 0.1},
    {"logits": [1.5, -2, 0, 4], "target": 3, "smoothing": 0.5, "temperature": 5},
]


@pytest.mark.parametrize("state", STATES, ids=str)
def test_the_code_of_a_state_runs_and_its_link_leads_back(state, page, runner):
    element = explored.mount(page, "softmax_loss")
    element.evaluate("(element, state) => element.set(state)", state)
    code = explored.check_code(element, runner)
    shown = element.locator("table.softmax").inner_text()
    for number in (
        code.split("scores.softmax(0).tolist()))\n#> ")[1].split("\n")[0].split()
    ):
        assert number in shown, "the code prints what the table shows"
    explored.check_link(element, page, state)


@pytest.mark.parametrize(
    "wrong", ["target=4", "target=x", "temperature=3", "logits=1,2", "logits=99,0,0,0"]
)
def test_a_link_to_no_state_says_so_and_shows_the_start(wrong, page):
    element = explored.mount(page, "softmax_loss")
    start = element.evaluate("element => element.state")
    page.evaluate("wrong => { location.hash = `#softmax-loss?${wrong}` }", wrong)
    page.wait_for_timeout(20)
    assert element.evaluate("element => element.state") == start
    assert "does not exist" in element.locator("[role=status]").inner_text()


def test_the_keyboard_moves_a_score_and_picks_the_target(page):
    element = explored.mount(page, "softmax_loss")
    element.locator("input[type=range]").first.focus()
    page.keyboard.press("ArrowRight")
    element.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowDown")
    state = element.evaluate("element => element.state")
    assert state["logits"][0] == 2.5
    assert state["target"] == 1
    assert "Loss" in element.locator("[role=status]").inner_text()
