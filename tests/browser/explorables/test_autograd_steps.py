"""Autograd step by step: what is shown is what torch computes, in torch's order."""

import ast
import functools
import runpy

import explored
import pytest
import torch

SCRIPT = runpy.run_path(str(explored.ROOT / "docs/explorables/autograd_steps.py"))
PRESETS = SCRIPT["EXPRESSIONS"]
DATA = SCRIPT["data"]()
STEPS = [(name, n) for name in PRESETS for n in range(1, len(DATA[name]["steps"]) + 1)]
ALL_STEPS = """(element) => element.data[element.state.expression].steps.map((_, i) => {
  element.set({ step: i + 1 })
  const box = element.querySelector(":is(.is-forward, .is-back, .is-error)[data-at]")
  return {
    at: box && Number(box.dataset.at),
    error: element.querySelector(".explorable__refusal").textContent,
    line: element.querySelector("[aria-current]").textContent,
    label: box && box.getAttribute("aria-label"),
    facts: Object.fromEntries([...element.querySelectorAll("dt")].map((name) =>
      [name.textContent, name.nextSibling.textContent])),
  }
})"""


def same(text, tensor):
    """Whether a text such as `[[1, 1], [0.25, 3]]` is what a tensor holds."""
    return torch.equal(torch.tensor(ast.literal_eval(text)).to(tensor), tensor)


@functools.cache
def by_torch(name):
    """A second run: the values of the lines, and for each call (box, gradient) in the
    order in which torch came to them, what torch raised, and the leaves' `.grad`."""
    program, _, calls = PRESETS[name]
    scope, values, walks, walk = {"torch": torch}, [], [], []
    kept = []  # nodes, which else would be new objects without hooks
    for number, line in enumerate(program.split("\n")):
        exec(line, scope)
        tensor = scope[line.split()[0].split(".")[0]]
        values.append(tensor.detach().clone())
        if tensor.grad_fn:
            kept.append(tensor.grad_fn)
            tensor.grad_fn.register_prehook(
                lambda grads, at=number: walk.append((at, grads[0].clone()))
            )
        elif tensor.requires_grad:
            tensor.register_hook(lambda g, at=number: walk.append((at, g.clone())))
    leaves = {k: t for k, t in scope.items() if torch.is_tensor(t) and t.is_leaf}
    for call in calls:
        walk.clear()
        error = ""
        try:
            exec(call, scope)
        except RuntimeError as refused:
            error = str(refused)
        grads = {
            k: None if t.grad is None else t.grad.clone() for k, t in leaves.items()
        }
        walks.append((list(walk), error, grads))
    return values, walks


@pytest.mark.parametrize("name", PRESETS)
def test_every_step_shows_what_torch_computes_in_its_order(name, page):
    element = explored.mount(page, "autograd_steps", preset=name)
    seen, (values, walks) = element.evaluate(ALL_STEPS), by_torch(name)
    for at, (step, value) in enumerate(zip(seen, values, strict=False)):
        assert step["at"] == at
        assert same(step["facts"]["value"], value), step
        assert step["line"] == DATA[name]["lines"][at]
    steps = iter(seen[len(values) :])
    calls = PRESETS[name][2]
    for call, (walk, error, grads) in zip(calls, walks, strict=True):
        start = next(steps)
        assert (start["at"], start["line"]) == (len(values) - 1, call)
        for at, gradient in walk:
            step = next(steps)
            assert (step["at"], step["line"]) == (at, call), (
                "another order than torch's"
            )
            text = step["facts"]["arrives"].replace("\n", " ").split(" = ")[-1]
            assert same(text.removeprefix("= "), gradient), step
            start = step
        assert start["error"] == error
        if error:
            continue
        end = next(steps)["facts"]
        assert end.keys() == {f"{leaf}.grad" for leaf in grads}
        for leaf, gradient in grads.items():
            shown = end[f"{leaf}.grad"]
            assert shown == "None" if gradient is None else same(shown, gradient)
    assert not list(steps)


@pytest.mark.parametrize("name", PRESETS)
def test_the_sentence_about_a_node_fits_its_numbers(name):
    """What `words` say of AddBackward0 and others, as a formula of what was traced."""
    boxes = DATA[name]["boxes"]
    for step in DATA[name]["steps"]:
        if len(step.get("parts", [])) > 1:
            parts = [torch.tensor(ast.literal_eval(part)) for part in step["parts"]]
            assert same(step["arrives"], sum(parts).float())
        if "sends" not in step:
            continue
        box, arrives = (
            boxes[step["at"]],
            torch.tensor(ast.literal_eval(step["arrives"])),
        )
        saved = dict(one.split(" = ") for one in step["saved"])
        for (source, passes), text in zip(box["inputs"], step["sends"], strict=True):
            assert (text is None) == (not passes)
            if not passes:
                continue
            value = by_torch(name)[0][source]
            factor = torch.tensor(ast.literal_eval(saved.get("other", "1")))
            wanted = {
                "MulBackward0": lambda a, v, factor=factor: a * factor,
                "AddBackward0": lambda a, v: a.sum() if v.dim() < a.dim() else a,
                "MeanBackward0": lambda a, v: (a / v.numel()).expand_as(v),
                "SumBackward0": lambda a, v: a.expand_as(v),
            }[box["node"]](arrives.float(), value)
            assert same(text, wanted), step


def printed(text):
    """The lines that print a tensor of these elements, without the last bracket."""
    shown = str(torch.tensor(ast.literal_eval(text)).float()).removesuffix(")")
    return "\n".join(f"#> {line}" for line in shown.splitlines())


@pytest.mark.parametrize("name", PRESETS)
def test_the_code_of_each_step_runs_and_prints_what_is_shown(name, page, runner):
    element = explored.mount(page, "autograd_steps", preset=name)
    for number, step in enumerate(DATA[name]["steps"], 1):
        element.evaluate("(element, step) => element.set({ step })", number)
        code = explored.check_code(element, runner)
        if "value" in step:
            assert printed(step["value"]) in code
        if "grad" in step:
            assert f".grad)\n{printed(step['grad'])}" in code
    boxes = DATA[name]["boxes"]
    last = {box["name"]: at for at, box in enumerate(boxes) if box["inputs"]}.values()
    gradients = [
        f"{printed(step['arrives'])})\n"
        for step in DATA[name]["steps"]
        if "node" in step and step["at"] in last
    ]
    hooks = code.partition("lambda g: print(g))\n")[2].replace("    #>", "#>")
    assert hooks.startswith("".join(gradients)), "hooks print in the order shown"


GEOMETRY = """(runs) => Object.fromEntries(Object.entries(runs).map(([name, run]) =>
  [name, [rules.rows(run.boxes), rules.ways(run.boxes)]]))"""
SHOWN = """(runs) => Object.fromEntries(Object.entries(runs).map(([name, run]) =>
  [name, run.steps.map((_, i) => {
    const { boxes, ways } = rules.shown(run, i + 1)
    return [boxes, Object.fromEntries(ways)]
  })]))"""


def check_rules(page):
    for name, (row, ways) in explored.ask(page, GEOMETRY, DATA).items():
        boxes = DATA[name]["boxes"]
        places = [(row[at], box["column"]) for at, box in enumerate(boxes)]
        assert len(set(places)) == len(places), "a box on another"
        assert min(row) == 0
        for way in ways:
            start, end = places[way["from"]], places[way["to"]]
            assert start[0] < end[0], "values flow downwards"
            between = [(r, start[1]) for r in range(start[0] + 1, end[0])]
            assert not set(between) & set(places), "a way behind a box"
        assert len(ways) == sum(len(box["inputs"]) for box in boxes)
        for at, box in enumerate(boxes):
            if not box["inputs"]:
                users = [row[way["to"]] for way in ways if way["from"] == at]
                assert row[at] == min(users) - 1
    for name, states in explored.ask(page, SHOWN, DATA).items():
        values, walks = by_torch(name)
        count = 0
        for count, value in enumerate(values, 1):
            boxes, ways = states[count - 1]
            assert same(boxes[count - 1]["value"], value)
            known = ["value" in box for box in boxes]
            assert known == [True] * count + [False] * (len(values) - count)
            assert not ways
        for walk, error, grads in walks:
            start = states[count][0]
            assert sum("gradient" in box for box in start) == bool(walk)
            assert not states[count][1], "a new walk starts with no way walked"
            count += 1
            done = {}
            for at, gradient in walk:
                done[at] = gradient
                boxes, ways = states[count]
                count += 1
                first = {walk[0][0]: walk[0][1]} | done
                assert {n for n, box in enumerate(boxes) if "gradient" in box} == {
                    *first
                }
                for n, wanted in first.items():
                    assert same(boxes[n]["gradient"], wanted)
                assert None not in ways.values()
                sent = {int(way.split(",")[0]) for way in ways}
                leaves = {n for n in done if not DATA[name]["boxes"][n]["inputs"]}
                failed = {at} if error and len(done) == len(walk) else set()
                assert sent == {*done} - leaves - failed
            if not error:
                for n, box in enumerate(states[count][0]):
                    leaf = DATA[name]["boxes"][n]["name"]
                    if "grad" in box:
                        assert same(box["grad"], grads[leaf])
                count += 1
        assert count == len(states)


def test_boxes_and_ways_follow_the_run(page):
    check_rules(explored.load(page, "autograd_steps"))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("found[at] = 1 + Math.max", "found[at] = Math.max"),
        ("[found[user] - 1]", "[found[user]]"),
        ("({ from, to, slot, passes })", "({ from: to, to: from, slot, passes })"),
        ("box.value = step.value", "box.value = step.saved"),
        ("found.ways.clear();", ""),
        ("delete other.gradient", "other.gone = false"),
        ("if (gradient !== null) found", "found"),
        ("box.grad = step.grad", "box.grad = step.arrives"),
        ("steps.slice(0, count)", "steps.slice(0, count - 1)"),
    ],
)
def test_a_wrong_rule_is_noticed(right, wrong, page):
    explored.load(page, "autograd_steps", right, wrong)
    with pytest.raises((AssertionError, KeyError, ValueError, TypeError)):
        check_rules(page)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_link_leads_back_and_a_wrong_one_is_refused(language, page):
    element = explored.mount(page, "autograd_steps", language, preset="notes", step=8)
    said = explored.HOOK.words("autograd_steps", language)["bad_link"]
    for name, number in STEPS:
        explored.check_link(element, page, {"expression": name, "step": number})
    element.evaluate("element => element.reset()")
    for wrong in (
        "expression=toString&step=1",
        "expression=none",
        "expression=vector&step=8",
        "step=0",
        "step=1.5",
        "step=13",
        "step=x",
    ):
        page.evaluate("hash => { location.hash = hash }", f"#autograd-steps?{wrong}")
        page.wait_for_timeout(20)
        assert element.locator("[role=status]").inner_text() == said, wrong
        assert element.evaluate("e => e.state") == {"expression": "notes", "step": 8}
        page.evaluate("location.hash = ''")
        element.evaluate("element => element.reset()")


def test_buttons_slider_and_boxes_take_the_steps_by_keyboard(page):
    element = explored.mount(page, "autograd_steps", preset="notes")
    step = functools.partial(element.evaluate, "element => element.state.step")
    on = element.get_by_role("button", name="Next step")
    back = element.get_by_role("button", name="Back", exact=True)
    assert back.is_disabled()
    on.focus()
    for _ in range(4):
        page.keyboard.press("Enter")
    assert step() == 5
    back.focus()
    page.keyboard.press("Space")
    assert step() == 4
    element.get_by_role("slider", name="step").focus()
    page.keyboard.press("End")
    assert step() == 12
    assert on.is_disabled()
    assert "4.5" in element.locator("[role=status]").text_content()
    page.keyboard.press("Home")
    assert step() == 1
    element.locator('[data-at="0"]').focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    visited = []
    for _ in range(3):
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.dataset.at") == "2"
        visited.append(step())
    assert visited == [3, 9, 3]
    element.get_by_role("combobox").select_option("twice")
    assert element.evaluate("e => e.state") == {"expression": "twice", "step": 1}


AS_ON_A_PAGE = """
body { background: var(--md-default-bg-color, #fff); color: var(--md-default-fg-color) }
button { background: none }
"""


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_axe_finds_nothing_in_any_kind_of_step(scheme, page):
    element = explored.mount(page, "autograd_steps")
    page.add_style_tag(content=AS_ON_A_PAGE)
    page.evaluate(
        """(scheme) => {
          document.body.className = "md-typeset"
          document.body.dataset.mdColorScheme = scheme
        }""",
        scheme,
    )
    for state in [("notes", 2), ("leaves", 9), ("detach", 6), ("overwritten", 8)]:
        change = dict(zip(("expression", "step"), state, strict=True))
        element.evaluate("(element, change) => element.set(change)", change)
        explored.check_axe(page)


OUTSIDE = """(element) => [...element.querySelectorAll("[data-at]")].flatMap((box) => {
  const right = (node) => node.getBoundingClientRect().right
  return [...box.querySelectorAll("text")].filter((text) =>
    right(text) > right(box.querySelector("rect")) - 2).map((text) => text.textContent)
})"""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_is_wider_than_a_phone(language, page):
    page.set_viewport_size({"width": 360, "height": 700})
    element = explored.mount(page, "autograd_steps", language)
    for name, number in STEPS:
        element.evaluate("(e, s) => e.set(s)", {"expression": name, "step": number})
        wide = element.evaluate("e => [e.scrollWidth, e.clientWidth]")
        assert wide[0] <= wide[1], (name, number)
        outside = element.evaluate(OUTSIDE)
        assert not outside, (name, number, outside)


def test_a_write_in_place_spoils_what_was_saved(page):
    element = explored.mount(page, "autograd_steps", preset="overwritten", step=3)
    assert "saved by SqrtBackward0result overwritten" in (
        element.locator("dl").text_content()
    )
    assert element.locator("[data-gone]").text_content() == "[1, 2]"


def test_the_static_form_has_each_value_and_gradient():
    words = explored.HOOK.words("autograd_steps", "en")
    for name in PRESETS:
        html = SCRIPT["fallback"](words, DATA[name] and DATA, preset=name)
        for step in DATA[name]["steps"]:
            assert (
                f"<code>{step.get('value', '')}</code>" in html or "value" not in step
            )
            assert step.get("arrives", "") in html
