"""The text, the drawing and the Graphviz code of a graph show all of it."""

import re
from itertools import combinations
from textwrap import dedent
from xml.etree import ElementTree

import pytest
import torch
from hypothesis import given, settings

from refcode.autograd import Graph, graph

from .programs import Program, programs

SVG = "{http://www.w3.org/2000/svg}"
INDENT = re.compile(r"^(?:│  |   )*[├└]─ ")


def graph_of(program: Program) -> Graph:
    made = program.run_in_torch()
    return graph(made[program.result], {name: made[name] for name in program.leaves})


@settings(max_examples=300)
@given(programs())
def test_the_text_has_a_line_for_each_edge_and_tells_a_node_once(
    program: Program,
) -> None:
    found = graph_of(program)
    lines = str(found).split("\n")
    if found.unreached:
        assert lines.pop() == f"no gradient reaches: {', '.join(found.unreached)}"
    assert len(lines) == len(found.edges) + 1, f"{program}{found}"
    names = [node.name for node in found.nodes]
    told = re.findall(r"\w*Backward\d*|AccumulateGrad", "\n".join(lines))
    assert sorted(told) == sorted(names), f"{program}{found}"
    assert all(line == line.rstrip() != "" for line in lines)


@settings(max_examples=300)
@given(programs())
def test_what_is_told_again_was_told_before(program: Program) -> None:
    found = graph_of(program)
    tags = set()
    for line in str(found).split("\n")[: len(found.edges) + 1]:
        told = INDENT.sub("", line)
        tag, colon, _ = told.partition(": ")
        if colon and "Backward" not in tag and "Accumulate" not in tag:
            tags.add(tag)
        elif "Backward" not in told and "AccumulateGrad" not in told:
            assert told.partition(", result ")[0] in tags, f"{program}{found}"


SHARED = """\
    MeanBackward0 ()
    └─ MulBackward0 (2, 2), saved: other = 3
       └─ MulBackward0 (2, 2), saved: other = [[3, 3], [3, 3]]; self = [[3, 3], [3, 3]]
          ├─ #1: AddBackward0 (2, 2)
          │  └─ x: AccumulateGrad (2, 2)
          └─ #1"""

RESULTS = """\
    MulBackward0 (3,), saved: other = [2, 2, 2]; self = [1, 1, 1]
    ├─ UnbindBackward0 (3,) (3,), result 1
    │  └─ AccumulateGrad (2, 3)
    └─ x: AccumulateGrad (3,)
    no gradient reaches: y, z"""


def test_a_shared_node_has_a_number_or_a_name() -> None:
    x = torch.ones(2, 2, requires_grad=True)
    y = x + 2
    out = (y * y * 3).mean()
    assert str(graph(out, {"x": x})) == dedent(SHARED)
    named = dedent(SHARED).replace("#1", "y")
    assert str(graph(out, {"y": y, "x": x})) == named


def test_results_are_numbered_and_the_unreached_named() -> None:
    pair = torch.ones(2, 3, requires_grad=True)
    x, y = torch.full((3,), 2.0, requires_grad=True), torch.ones(1)
    out = pair.unbind()[1] * x
    assert str(graph(out, {"x": x, "y": y, "z": out + 1})) == dedent(RESULTS)
    assert str(graph(pair.unbind()[1])).startswith("UnbindBackward0 (3,) (3,)\n")


def boxes(picture: str) -> list[tuple[float, ...]]:
    """Left, top, right, bottom."""
    found = []
    for rect in ElementTree.fromstring(picture).iter(f"{SVG}rect"):
        x, y, w, h = (float(rect.attrib[a]) for a in ("x", "y", "width", "height"))
        found.append((x, y, x + w, y + h))
    return found


@settings(max_examples=200)
@given(programs())
def test_the_drawing_shows_every_node_and_edge_and_nothing_overlaps(
    program: Program,
) -> None:
    found = graph_of(program)
    picture = found._repr_svg_()
    root = ElementTree.fromstring(picture)
    width, height = (float(root.attrib[name]) for name in ("width", "height"))
    rects = boxes(picture)
    assert len(rects) == len(found.nodes)
    for a in rects:
        assert 0 < a[0] < a[2] < width, program
        assert 0 < a[1] < a[3] < height, program
    for a, b in combinations(rects, 2):
        apart = a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1]
        assert apart, f"{program}{picture}"
    paths = [path.attrib["d"] for path in root.iter(f"{SVG}path")]
    curves = [path for path in paths if "C" in path]
    assert len(curves) == len(found.edges) == len(paths) - len(curves)
    assert len(set(curves)) == len(curves), "two arrows on one line"


def check_arrows(found: Graph) -> None:
    """An arrow points down, and stands upright beside each box that it passes."""
    picture = found._repr_svg_()
    rects = boxes(picture)
    for path in ElementTree.fromstring(picture).iter(f"{SVG}path"):
        if "C" not in path.attrib["d"]:
            continue  # a tip
        numbers = [float(number) for number in re.findall(r"-?\d+", path.attrib["d"])]
        points = list(zip(numbers[0::2], numbers[1::2], strict=True))
        (_, start), *layers, (_, end) = [points[0], *points[3::3]]
        heights = [start, *(y for _, y in layers), end]
        assert heights == sorted(heights), f"{found}\n{picture}"
        stretches = list(zip(layers[::2], layers[1::2], strict=True))
        for left, upper, right, lower in rects:
            if start < upper and lower < end - 7:
                beside = [
                    not left <= x <= right
                    for (x, top), (same_x, bottom) in stretches
                    if x == same_x and top - 1 <= upper and lower <= bottom + 1
                ]
                assert beside == [True], f"{found}\n{picture}"


@settings(max_examples=200)
@given(programs())
def test_an_arrow_passes_beside_the_boxes_on_its_way(program: Program) -> None:
    check_arrows(graph_of(program))


def test_long_arrows_pass_beside_many_boxes() -> None:
    x = y = torch.ones(2, requires_grad=True)
    for _ in range(4):
        y = y + torch.relu(y * 2)
    check_arrows(graph(y + x, {"x": x}))
    cell, h = torch.nn.RNNCell(3, 4), torch.zeros(1, 4)
    for _ in range(4):
        h = cell(torch.ones(1, 3), h)
    check_arrows(graph(h.sum(), dict(cell.named_parameters())))


def test_the_drawing_has_the_colour_of_the_text_around_it() -> None:
    _, picture = escaped()
    assert "currentColor" in picture
    assert not re.search(r"#[0-9a-f]{3}|black|white", picture)


def escaped() -> tuple[Graph, str]:
    x = torch.ones(1, requires_grad=True)
    found = graph(x * x, {'<b>"&': x})
    return found, found._repr_svg_()


def test_names_are_escaped() -> None:
    found, picture = escaped()
    texts = [text.text for text in ElementTree.fromstring(picture).iter(f"{SVG}text")]
    assert '<b>"& (1,)' in texts
    assert r'label="<b>\"&: AccumulateGrad (1,)", shape=box' in found.dot()


def test_the_drawing_says_what_is_saved() -> None:
    _, picture = escaped()
    assert "saved: other, self" in picture
    (title, *_) = ElementTree.fromstring(picture).iter(f"{SVG}title")
    assert title.text == "MulBackward0\nother = [1]\nself = [1]"


@settings(max_examples=100)
@given(programs())
def test_the_graphviz_code_has_every_node_and_edge(program: Program) -> None:
    found = graph_of(program)
    code = found.dot()
    arrows = re.findall(r"^  (\d+) -> (\d+)$", code, re.MULTILINE)
    assert [(int(a), int(b)) for a, b in arrows] == list(found.edges)
    assert len(re.findall(r"^  \d+ \[label=", code, re.MULTILINE)) == len(found.nodes)
    assert code.count("shape=box") == len(found.leaves)


@pytest.mark.parametrize("steps", [59, 60, 61])
def test_a_long_text_is_cut_and_says_so(steps: int) -> None:
    y = torch.ones(1, requires_grad=True)
    for _ in range(steps):
        y = y + 1
    lines = str(graph(y)).split("\n")
    if steps + 1 <= 60:
        assert len(lines) == steps + 1
    else:
        assert len(lines) == 61
        assert lines[-1] == f"... and {steps + 1 - 60} nodes more"


def test_a_graph_too_large_to_be_looked_at_is_not_drawn() -> None:
    y = x = torch.ones(1, requires_grad=True)
    for _ in range(499):
        y = y + x
    assert len(graph(y).nodes) == 500
    assert graph(y)._repr_svg_() is not None
    assert graph(y + x)._repr_svg_() is None, "IPython shows the repr then"
