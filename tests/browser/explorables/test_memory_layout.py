"""The memory layout: its rules are torch's, its code runs, its links lead back."""

import json
import random
import re

import explored
import pytest
import torch

from refcode.tensors import layout

IDEA = "memory_layout"
SHAPES = [
    (),
    (1,),
    (6,),
    (2, 3),
    (3, 1),
    (1, 4),
    (2, 3, 4),
    (2, 1, 3),
    (0, 3),
    (2, 2, 2, 2),
]
ANSWERS = """(cases) => cases.map(({ shape, stride, offset, steps }) => {
  const calls = rules.parse(steps)
  if (!calls) return "not understood"
  const { tensors, refusal } = rules.chain({ shape, stride, offset }, calls)
  const says = (t) => [t.shape, t.stride, t.offset, t.copied, rules.isContiguous(t)]
  return [tensors.map(says), refusal && [refusal.type, refusal.message]]
})"""

NOTICED = f"""(script) => {{
  (0, eval)(script)
  window.rules = Explorable.memoryLayout
  const answers = {ANSWERS}
  const differs = ([asked, answer]) =>
    JSON.stringify(answers([asked])[0]) !== JSON.stringify(answer)
  return chains.some((chain) => {{
    try {{ return differs(chain) }} catch {{ return true }}
  }})
}}"""


def call(rng, t):
    """A call on `t`, as Python; one in eight is likely to be refused."""

    def pick(*choices):
        return rng.choice(choices)

    def dim(extra=0):
        n = t.dim() + extra
        return (
            rng.randint(-n - 1, n)
            if rng.random() < 0.1
            else rng.randrange(-n or -1, n or 1)
        )

    def shape():
        if not t.numel():
            return pick(
                [0], [-1, 0], [0, -1, 2], [2, 0], [-1, 3], [3], [-1, -1], [1, 0]
            )
        left, sizes = t.numel(), []
        while left > 1 and len(sizes) < 4:
            sizes.append(pick(*(n for n in range(1, left + 1) if left % n == 0)))
            left //= sizes[-1]
        sizes += [left] if left != 1 or not sizes else []
        if rng.random() < 0.2:
            sizes[rng.randrange(len(sizes))] = -1
        if rng.random() < 0.1:
            sizes[rng.randrange(len(sizes))] += pick(-3, -2, -1, 1)
        return sizes

    def part():
        number = str(rng.randint(-4, 4))
        if rng.random() < 0.3:
            return number
        ends = [pick("", "", "0", "1", "-1", number) for _ in range(2)]
        return ":".join([*ends, *pick([], [], ["2"], [""], [pick("3", "0", "-1")])])

    name = pick("view", "view", "reshape", "transpose", "permute", "index", "index")
    name = pick(name, name, name, "expand", "contiguous", "unsqueeze", "flatten")
    if name == "index":
        many = rng.randint(1, max(t.dim(), 1)) + (rng.random() < 0.05)
        return f"[{', '.join(part() for _ in range(many))}]"
    if name in ("view", "reshape"):
        args = shape()
    elif name == "transpose":
        args = [dim(), dim()]
    elif name == "permute":
        args = rng.sample(range(t.dim()), t.dim()) or [0]
        if rng.random() < 0.2:
            args[rng.randrange(len(args))] = dim()
        if rng.random() < 0.05:
            args.append(0)
    elif name == "expand":
        args = [pick(n, n, -1) if n != 1 else pick(1, 2, 3, 0, -1) for n in t.shape]
        args = [pick(1, 2, 3, -1 if rng.random() < 0.2 else 2)] * pick(0, 0, 1) + args
        if args and rng.random() < 0.1:
            args[rng.randrange(len(args))] += pick(-1, 1)
        args = (args[1:] if rng.random() < 0.05 else args) or [2]
    elif name == "unsqueeze":
        args = [dim(1)]
    elif name == "flatten":
        args = [dim() for _ in range(pick(0, 1, 2, 2))]
    else:
        args = []
    return f".{name}({', '.join(map(str, args))})"


def start(rng):
    """A tensor whose elements are their cells: contiguous, or of any strides."""
    shape = rng.choice(SHAPES)
    if rng.random() < 0.7:
        return torch.arange(torch.Size(shape).numel()).reshape(shape)
    stride = [rng.choice((0, 1, 2, 3, 6)) for _ in shape]
    return torch.arange(100).as_strided(shape, stride, rng.randrange(5))


def chain(rng):
    """A chain of calls, and what torch makes of each."""
    t = start(rng)
    case = {"shape": list(t.shape), "stride": t.stride(), "offset": t.storage_offset()}
    says, steps, error = [says_torch(t, t)], "", None
    for _ in range(rng.randint(1, 6)):
        step = call(rng, t)
        try:
            new = eval(f"t{step}", {"t": t})
        except (RuntimeError, IndexError, ValueError) as raised:
            steps, error = steps + step, [type(raised).__name__, str(raised)]
            break
        if new.numel() > 128 or new.dim() > 6:
            break
        steps += step
        says.append(says_torch(t, new))
        t = new
    return case | {"steps": steps}, [says, error]


def says_torch(before, t):
    copied = t.untyped_storage().data_ptr() != before.untyped_storage().data_ptr()
    return [
        list(t.shape),
        list(t.stride()),
        t.storage_offset(),
        copied,
        t.is_contiguous(),
    ]


@pytest.fixture(scope="module")
def chains():
    rng = random.Random(0)
    return [chain(rng) for _ in range(12_000)]


def wrong(page, chains):
    """The chains of which the rules say something else than torch."""
    found = explored.ask(page, ANSWERS, [case for case, _ in chains])
    return [
        (case, ours, theirs)
        for (case, theirs), ours in zip(chains, found, strict=True)
        if ours != theirs
    ]


def test_the_rules_say_what_torch_does_and_raises(page, chains):
    messages = {re.sub(r"-?\d+", "#", error[1]) for _, (_, error) in chains if error}
    assert len(messages) >= 12, "the chains try too few errors"
    assert sum(error is None for _, (_, error) in chains) > 4000
    differ = wrong(explored.load(page, IDEA), chains)
    assert not differ, f"{len(differ)} of {len(chains)}: {differ[:3]}"


MUTANTS = [  # the right text, a wrong one
    ("step *= Math.max(size, 1)", "step *= size"),
    ("size === 1 || stride[d] === wanted[d]", "stride[d] === wanted[d]"),
    ("return product(shape) === 0\n      || shape.every", "return shape.every"),
    ("shape[d] === 1 || stride[d] === length * step", "stride[d] === length * step"),
    ("stride[d] === length * step)", "stride[d] === length)"),
    ("=== `${shape}` ? stride : contiguous", "=== `${shape}` ? [] : contiguous"),
    ("taken < length || left.at(-1) === 1", "taken < length"),
    ("result.unshift(taken * step)", "result.unshift(step)"),
    ("if (taken !== length) return null", ""),
    ("size === -1 && blank >= 0", "size === -1 && blank > 0"),
    ("if (size < -1) refuse", "if (size < -2) refuse"),
    ("blank >= 0 && numel % known === 0", "numel % known === 0"),
    ("known === numel && blank >= 0 && known === 0", "false"),
    ("d === blank ? numel / known : size", "size"),
    ("const n = Math.max(ndim, 1)", "const n = ndim"),
    ("dim < -n || dim >= n", "dim < -n || dim > n"),
    ("return dim < 0 ? dim + n : dim", "return Math.abs(dim)"),
    ("offset: 0, copied: true", "offset: 0, copied: false"),
    ("return stride ? { ...t, shape, stride } : copy(shape)", "return copy(shape)"),
    ("parts.length > t.shape.length &&", "parts.length > t.shape.length + 1 &&"),
    ("index < -size || index >= size", "index < 0 || index >= size"),
    ("(index < 0 ? index + size : index) * step", "index * step"),
    ("const by = part[2] ?? 1", "const by = 1"),
    ("if (by < 0) refuse", "if (by < -1) refuse"),
    (
        "Math.min(Math.max(at < 0 ? at + size : at, 0), size)",
        "Math.max(at < 0 ? at + size : at, 0)",
    ),
    ("Math.max(clamped(part[1] ?? size), start)", "clamped(part[1] ?? size)"),
    ("offset += start * step", "offset += start"),
    ("Math.ceil((stop - start) / by)", "Math.floor((stop - start) / by)"),
    ("stride.push(step * by)", "stride.push(step)"),
    ("[order[a], order[b]] = [b, a]", "order[a] = b"),
    ("if (dims.length !== ndim) refuse", "if (dims.length < ndim) refuse"),
    ("new Set(order).size < ndim", "new Set(dims).size < ndim"),
    ("stride: order.map((d) => t.stride[d])", "stride: t.stride"),
    ("if (lead < 0) refuse", "if (lead < -1) refuse"),
    ("t.shape.length ? shape[0] * stride[0] : 0", "0"),
    ("if (own !== 1) refuse", "if (own > 2) refuse"),
    ("          step = 0;", ""),
    ("if (size === -1 && d >= lead) size = own", ""),
    ("(isContiguous(t) ? t : copy(t.shape))", "copy(t.shape)"),
    ("dimension(dim, t.shape.length + 1)", "dimension(dim, t.shape.length)"),
    ("t.shape[d] * t.stride[d] : 1", "t.stride[d] : 1"),
    ("if (first === last) return t", ""),
    ("if (!ndim) return reshaped(t, [1])", "if (!ndim) return t"),
    ("product(t.shape.slice(first, last + 1))", "product(t.shape.slice(first, last))"),
    ("[first = 0, last = -1]", "[first = 0, last = first]"),
]


def test_each_mistake_in_the_rules_is_noticed(page, chains):
    """One page for all mistakes: a wrong script takes the place of the right one."""
    explored.load(page, IDEA)
    page.evaluate("text => { window.chains = JSON.parse(text) }", json.dumps(chains))
    unnoticed = [
        (right, mistake)
        for right, mistake in MUTANTS
        if not page.evaluate(NOTICED, explored.scripts(IDEA, right, mistake)[1])
    ]
    assert not unnoticed


BLAMED = """(cases) => cases.map((base) => {
  const { tensors, refusal } = rules.chain(base, rules.parse(base.steps))
  const refused = refusal?.message.startsWith("view size")
  return refused ? [tensors.at(-1), refusal.blame] : null
})"""


def test_the_pair_to_blame_is_one_that_no_view_could_join(page, chains):
    """Joined into one dimension, the two alone are refused by torch as well."""
    cases = [case for case, _ in chains]
    found = explored.ask(explored.load(page, IDEA), BLAMED, cases)
    blamed = [answer for answer in found if answer]
    assert len(blamed) > 300
    for t, (outer, inner) in blamed:
        assert outer < inner
        pair = torch.empty(100).as_strided(
            [t["shape"][outer], t["shape"][inner]],
            [t["stride"][outer], t["stride"][inner]],
        )
        assert all(size == 1 for size in t["shape"][outer + 1 : inner])
        with pytest.raises(RuntimeError, match="view size is not compatible"):
            pair.view(-1)


STATES = [
    {"steps": ""},
    {"steps": ".transpose(0, 1)"},
    {"steps": ".transpose(0, 1).view(6)"},
    {"steps": ".view(3, 2)[1:, ::2]"},
    {"steps": ".expand(2, 2, 3).reshape(12).view(3, 4)"},
    {"steps": "[0, 1]"},
    {"steps": "[2:]"},
    {"steps": "[5]"},
    {"steps": "[::0]"},
    {"shape": [], "stride": [], "offset": 1, "cells": 4, "steps": ".expand(3)"},
    {"shape": [2, 2, 2], "stride": [1, 0, 3], "offset": 2, "cells": 20, "steps": ""},
    {
        "shape": [0, 3],
        "stride": [3, 1],
        "offset": 0,
        "cells": 0,
        "steps": ".view(-1, 0)",
    },
]


def test_axe_finds_nothing_whatever_is_shown(page):
    page.emulate_media(reduced_motion="reduce")  # no colour on its way to another
    element = explored.mount(page, IDEA, preset="view")
    for state in STATES:
        element.evaluate("(element, state) => element.set(state)", state)
        for scheme in ("default", "slate"):
            page.evaluate(
                "name => { document.body.dataset.mdColorScheme = name }", scheme
            )
            explored.check_axe(page)


@pytest.mark.parametrize("state", STATES, ids=str)
def test_the_code_of_a_state_runs_and_its_link_leads_back(state, page, runner):
    element = explored.mount(page, IDEA, preset="view")
    element.evaluate("(element, state) => element.set(state)", state)
    explored.check_code(element, runner)
    explored.check_link(element, page, state)


def test_any_chain_s_code_runs_and_prints_what_is_shown(page, chains, runner):
    element = explored.mount(page, IDEA, preset="view")
    for case, _ in chains[:60]:
        state = case | {"stride": list(case["stride"]), "cells": 100}
        if element.evaluate("(element, state) => element.valid(state)", state):
            element.evaluate("(element, state) => element.set(state)", state)
            explored.check_code(element, runner)


def test_explore_opens_the_explorable_on_that_tensor(page, address):
    place = f"{address}/en/explorables.html"
    element = explored.visit(page, place, "memory-layout")
    rng = random.Random(1)
    for _ in range(40):
        t = start(rng)
        if t.untyped_storage().nbytes() == 0 or rng.random() < 0.5:
            t = torch.arange(128).as_strided(t.shape, t.stride(), t.storage_offset())
        link = layout(t).explore(f"{address}/en/")
        page.evaluate("link => { location.href = link }", link)
        page.wait_for_timeout(20)  # hashchange comes by itself
        shown = element.evaluate("element => element.state")
        assert shown == {
            "shape": list(t.shape),
            "stride": list(t.stride()),
            "offset": t.storage_offset(),
            "cells": t.untyped_storage().nbytes() // 8,
            "steps": "",
        }
        cells = element.locator(".memory__grid [data-cell]").all_inner_texts()
        assert list(map(int, cells)) == t.flatten().tolist()
