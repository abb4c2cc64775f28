"""Descent: the paths and numbers that are shown are those of torch's own runs."""

import itertools
import json
import random

import explored
import pytest
import torch

from refcode import surfaces

CACHE = explored.ROOT / ".cache" / "explorables"
KNOWN = json.loads((CACHE / "descent.json").read_text("utf-8"))
RUNS = [
    (name, start, optimizer, lr)
    for name, known in KNOWN["surfaces"].items()
    for start, optimizer, lr in itertools.product(
        range(len(known["starts"])), KNOWN["optimizers"], known["lrs"]
    )
]
SAMPLE = random.Random(0).sample(RUNS, 40)
SHOW = """async (element, [surface, start, optimizer, lr, step]) => {
  element.set({ surface, start, optimizer, lr, step, kept: "" })
  await element.load(surface)
  await new Promise((done) => setTimeout(done))
  const facts = [...element.querySelectorAll("dd")].map((dd) => dd.textContent)
  const now = element.querySelector(".descent__picture .descent__now")
  const fallen = element.querySelector(".descent__curve .descent__now")
  const spot = (node) => ["cx", "cy"].map((name) => Number(node.getAttribute(name)))
  return { facts, now: spot(now), fallen: spot(fallen), last: element.last,
    walked: element.querySelector(".descent__line").getAttribute("d").split("L").length,
    end: element.end.textContent }
}"""
RULES = """([box, points, axis, losses]) => [points.map((p) => rules.place(box, p)),
  points.map((p) => rules.inside(box, p)), losses.map((x) => rules.depth(axis, x))]"""


def descent(name, start, optimizer, lr):
    """torch's own run: the points with their losses and gradients."""
    kind, *momentum = optimizer.split()
    given = {"momentum": float(momentum[0])} if momentum else {}
    surface, known = getattr(surfaces, name), KNOWN["surfaces"][name]
    point = torch.tensor(known["starts"][start], dtype=torch.float64)
    point.requires_grad_()
    made = getattr(torch.optim, kind)([point], lr=lr, **given)
    found = []
    for _ in range(known["steps"] + 1):
        made.zero_grad()
        loss = surface(point)
        loss.backward()
        found.append((*point.tolist(), loss.item(), point.grad.norm().item()))
        made.step()
    return found


@pytest.fixture
def element(page, address):
    """The element of the gallery, which loads its runs from the site."""
    element = explored.visit(page, f"{address}/en/explorables.html", "descent")
    page.wait_for_function("(e) => e.shown", arg=element.element_handle())
    return element


def test_what_is_shown_is_what_torch_computes(element):
    assert len(RUNS) == 294
    for run in SAMPLE:
        wanted = descent(*run)
        known = KNOWN["surfaces"][run[0]]
        digits = known["digits"]
        last = element.evaluate(SHOW, [*run, known["steps"]])["last"]
        for step in {0, 1, last // 2, last}:
            found = element.evaluate(SHOW, [*run, step])
            x, y, loss, slope = wanted[step]
            assert found["facts"] == [
                f"{step} / {last}",
                f"{x:z.{digits}f}",
                f"{y:z.{digits}f}",
                f"{round(loss, 5):z.3g}",
                f"{round(slope, 4):.2g}",
            ], (run, step)
            assert found["walked"] == step + 1
            left, right, bottom, top = known["box"]
            there = [
                360 * (x - left) / (right - left),
                300 * (top - y) / (top - bottom),
            ]
            assert found["now"] == pytest.approx(there, abs=0.5), (run, step)
            assert found["fallen"][0] == pytest.approx(
                230 * step / known["steps"], abs=0.1
            )


def test_how_a_run_ends_is_said_as_it_is(element):
    """Each kind of ending, told from torch's points alone."""
    seen = set()
    for run in [*SAMPLE, ("rosenbrock", 0, "SGD", 0.3), ("saddle", 1, "SGD", 0.1)]:
        surface, known = getattr(surfaces, run[0]), KNOWN["surfaces"][run[0]]
        points = [torch.tensor(at[:2], dtype=torch.float64) for at in descent(*run)]
        said = element.evaluate(SHOW, [*run, known["steps"]])["end"]
        left, right, bottom, top = known["box"]
        inside = [left <= x <= right and bottom <= y <= top for x, y in points]
        bottom, top = surface.window[1]
        near = [
            kind
            for kind in ("minimum", "saddle")
            for at in {"minimum": surface.minima, "saddle": surface.saddles}[kind]
            if torch.dist(points[-1], points[-1].new_tensor(at)) < (top - bottom) / 200
        ]
        finite = points[-1].isfinite().all() and surface(points[-1]).isfinite()
        if not finite:
            seen.add("overflows")
            assert "no longer finite" in said, run
        elif not inside[-1]:
            seen.add("leaves")
            out = len(inside) - inside[::-1].index(True)
            assert f"picture at step {out}." in said, (run, said)
        elif near:
            seen.add(near[0])
            assert f"at the {near[0]}" in said, (run, said)
        else:
            seen.add("way")
            assert "not come to rest" in said, (run, said)
    assert seen == {"overflows", "leaves", "minimum", "saddle", "way"}


def wrong_places(page):
    """The rules of drawing against the same in Python, over random points."""
    draw = random.Random(0)
    for known in KNOWN["surfaces"].values():
        box, axis = known["box"], known["loss"]
        left, right, bottom, top = box
        points = [(draw.uniform(-9, 9), draw.uniform(-9, 9)) for _ in range(50)]
        losses = [draw.uniform(axis["low"], axis["high"]) for _ in range(50)]
        places, inside, depths = page.evaluate(RULES, [box, points, axis, losses])
        scale = torch.log10 if axis["log"] else torch.positive
        low, high, all_ = (
            scale(torch.tensor(value, dtype=torch.float64))
            for value in (axis["low"], axis["high"], losses)
        )
        wanted = [
            [
                360 * (x - left) / (right - left),
                300 - 300 * (y - bottom) / (top - bottom),
            ]
            for x, y in points
        ]
        yield not torch.allclose(torch.tensor(places), torch.tensor(wanted))
        yield inside != [left <= x <= right and bottom <= y <= top for x, y in points]
        expected = 150 * (1 - (all_ - low) / (high - low))
        yield not torch.allclose(torch.tensor(depths).double(), expected, atol=1e-4)


def test_points_and_losses_are_drawn_where_they_are(page):
    explored.load(page, "descent")
    assert not any(wrong_places(page))
    axis = {"log": True, "low": 1e-5, "high": 10}
    assert page.evaluate("(axis) => rules.depth(axis, 0)", axis) == 150
    found = page.evaluate("rules.nearest([0.003, 0.01, 0.03, 0.1], 0.07)")
    assert found == 0.1


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("((top - y) / (top - bottom))", "((y - bottom) / (top - bottom))"),
        ("((x - left) / (right - left))", "((x - left) / (top - bottom))"),
        ("y >= bottom && y <= top", "y >= bottom"),
        ("x >= left && x <= right", "x > left || x <= right"),
        ("log ? (x) => Math.log", "!log ? (x) => Math.log"),
        ("(scale(high) - scale(loss))", "(scale(loss) - scale(low))"),
    ],
)
def test_a_wrong_rule_is_noticed(right, wrong, page):
    explored.load(page, "descent", right, wrong)
    assert any(wrong_places(page))


SHOWN = [
    {"surface": "bowl", "optimizer": "SGD", "lr": 2.1, "step": 12, "kept": ""},
    {"surface": "ravine", "optimizer": "SGD 0.9", "lr": 0.03, "step": 0, "kept": ""},
    {"surface": "saddle", "optimizer": "RMSprop", "lr": 0.01, "start": 1, "kept": ""},
    {
        "surface": "double_well",
        "optimizer": "Adagrad",
        "lr": 1,
        "start": 2,
        "step": 40,
        "kept": "0,SGD 0.5,0.1",
    },
    {"surface": "rosenbrock", "optimizer": "SGD", "lr": 0.3, "step": 80},
    {
        "surface": "himmelblau",
        "optimizer": "Adam",
        "lr": 0.1,
        "start": 1,
        "step": 17,
        "kept": "2,RMSprop,0.3",
    },
]


@pytest.mark.parametrize("state", SHOWN, ids=lambda state: state["surface"])
def test_the_code_of_a_state_runs_and_its_link_leads_back(state, element, page, runner):
    surface = state["surface"]
    state = {"start": 0, "kept": "", "step": 20} | state
    element.evaluate(SHOW, [surface, 0, state["optimizer"], state["lr"], 0])
    element.evaluate("(element, state) => element.set(state)", state)
    code = explored.check_code(element, runner)
    for value in element.locator("dd").all_inner_texts()[1:]:
        assert f" {value}" in code
    explored.check_link(element, page, state)


@pytest.mark.parametrize(
    "query",
    [
        "surface=hill",
        "surface=constructor",
        "optimizer=LBFGS",
        "lr=0.02",
        "start=3",
        "step=81",
        "step=1.5",
        "step=-1",
        "kept=0,SGD,9",
        "surface=bowl&lr=0.001",
    ],
)
def test_a_link_to_a_run_that_does_not_exist_is_refused(query, element, page):
    first = element.evaluate("(element) => element.state")
    page.evaluate("(query) => { location.hash = `descent?${query}` }", query)
    said = explored.HOOK.words("descent", "en")["bad_link"]
    page.wait_for_function(
        "([e, said]) => e.said.textContent === said",
        arg=[element.element_handle(), said],
    )
    assert element.evaluate("(element) => element.state") == first


def test_only_the_surface_that_is_asked_for_is_loaded(element, page):
    def asked():
        names = [url.rsplit("/", 1)[1] for url in page.requests if "descent-" in url]
        return [name.removeprefix("descent-").removesuffix(".js") for name in names]

    assert asked() == ["rosenbrock"]
    for _ in range(2):
        for surface in ("bowl", "saddle"):
            element.get_by_label("surface").select_option(surface)
            page.wait_for_function("(e) => e.shown", arg=element.element_handle())
    assert asked() == ["rosenbrock", "bowl", "saddle"]


def test_a_surface_that_does_not_come_is_said_and_can_be_asked_for_again(element, page):
    page.route("**/descent-bowl.js", lambda route: route.abort())
    choice = element.get_by_label("surface")
    choice.select_option("bowl")
    said = element.get_by_text("The runs could not be loaded.")
    said.wait_for()
    page.unroute("**/descent-bowl.js")
    page.problems.clear()
    choice.select_option("ravine")
    choice.select_option("bowl")
    page.wait_for_function("(e) => e.shown", arg=element.element_handle())


def test_all_runs_together_are_small():
    files = sorted(CACHE.glob("descent-*.js"))
    assert [p.stem.partition("-")[2] for p in files] == sorted(KNOWN["surfaces"])
    assert sum(explored.gzipped(path.read_text("utf-8")) for path in files) <= 64_000


def test_steps_by_keyboard_and_what_is_said(element, page):
    element.evaluate("(element) => element.reset()")
    element.get_by_role("button", name="Back").press("Enter")
    status = element.locator("[role=status]")
    assert status.inner_text().startswith("Step 79: x ")
    element.get_by_role("slider").press("Home")
    assert status.inner_text().startswith("Step 0: x -1.200, y 1.000, loss 24.2")
    assert element.get_by_role("button", name="Back").is_disabled()
    element.get_by_role("button", name="SGD", exact=True).focus()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    assert element.evaluate("(element) => element.state.optimizer") == "Adam"
    pressed = element.locator("[aria-pressed=true]").all_inner_texts()
    assert pressed == ["(-1.2, 1)", "Adam", "0.001"]
    element.get_by_role("button", name="Drop the kept run").press("Enter")
    assert element.locator(".is-kept").count() == 0
    element.get_by_role("button", name="Keep this run").press("Enter")
    element.get_by_role("slider").press("End")
    assert "Adam, lr=0.001, (-1.2, 1)" in element.locator(".descent__kept").inner_text()


def test_a_point_outside_the_picture_is_said(element):
    element.evaluate(SHOW, ["bowl", 0, "SGD", 2.1, 0])
    element.get_by_role("slider").press("End")
    said = element.locator("[role=status]").inner_text()
    assert "The point is outside the picture. It leaves the picture at step" in said


def test_it_plays_only_when_asked_and_not_at_all_for_who_wants_stillness(element, page):
    step = "(element) => element.step"
    element.get_by_role("slider").press("Home")
    page.wait_for_timeout(300)
    assert element.evaluate(step) == 0
    element.get_by_role("button", name="Play").click()
    page.wait_for_function("(e) => e.step > 2", arg=element.element_handle())
    element.get_by_role("button", name="Stop").click()
    there = element.evaluate(step)
    page.wait_for_timeout(300)
    assert 2 < element.evaluate(step) == there < 80
    element.get_by_role("button", name="Play").click()
    page.wait_for_function("(e) => e.step > 78", arg=element.element_handle())
    element.get_by_role("button", name="Play").wait_for()
    assert element.locator("[role=status]").inner_text().startswith("Step 80: ")
    page.emulate_media(reduced_motion="reduce")
    element.get_by_role("slider").press("Home")
    element.get_by_role("button", name="Play").click()
    assert element.evaluate(step) == 80


def test_taken_away_it_stands_still(element):
    element.get_by_role("button", name="Play").click()
    assert element.evaluate("(e) => { e.remove(); return e.timer }") is None
