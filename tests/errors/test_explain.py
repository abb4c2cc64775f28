"""What `explain` answers: for all it knows, for what it cannot know, for odd input."""

import re
import subprocess
import sys
import tomllib
import traceback

import pytest
import torch
from error_texts import AROUND, COMMON, ODD, SENTENCE

import refcode
from refcode import snippets
from refcode.errors import explain, index
from refcode.errors.explanation import language, site
from refcode.errors.matching import OWN, find, message, own

MESSAGES = index.messages()
CAUSES = index.causes()
ENTRIES = index.entries()
OWNERS = {k: key for key, row in CAUSES.items() for k in (key, *row.get("also", ()))}


@pytest.mark.parametrize("name", MESSAGES)
def test_each_message_that_an_example_shows_has_a_cause(name):
    kind, text = MESSAGES[name]
    key = find(text, index.patterns(), inside=False)
    assert key, f"{name} shows {kind}: {text}\nwrite its cause and fix in causes.toml"
    assert key == OWNERS.get(name, key), f"{name}: {key} answers for it too; merge them"
    assert text in {shown.text for shown in ENTRIES[key].shown}


@pytest.mark.parametrize("key", CAUSES)
def test_a_cause_belongs_to_a_message_and_is_told_in_both_languages(key):
    row = CAUSES[key]
    for name in (key, *row.get("also", ())):
        assert name in MESSAGES, f"{name}: no example shows this message (any more)"
    said = {"cause_en", "fix_en", "cause_zh", "fix_zh"}
    assert said <= row.keys() <= said | {"also", "more", "keep", "frames", "python"}
    for field in said:
        text = row[field]
        assert text == text.strip()
        assert text.count("`") % 2 == 0, f"{key}.{field}: a backtick is alone"
        end = "." if field.endswith("en") else "。"
        assert text.endswith(end), f"{key}.{field} ends in {end}"
    for field in ("cause_zh", "fix_zh"):
        plain = re.sub("`[^`]*`|[“”].*?[“”]", "", row[field])
        assert not re.search(
            r"[\u4e00-\u9fff][,;:!?(]|[A-Za-z0-9][\u4e00-\u9fff]", plain
        )


@pytest.mark.parametrize("each", index.patterns(), ids=lambda each: each.key)
def test_what_little_a_message_has_of_its_own_is_not_enough(each):
    for lines in each.skeletons:
        assert each.keep or own(lines[0]) >= OWN // 2, (
            f"{each.key}: {lines[0]!r} would answer for anything; give it `keep`"
        )


@pytest.mark.parametrize("code", COMMON.strip().splitlines())
@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_a_common_error_of_python_is_unknown(code):
    with pytest.raises(BaseException) as raised:  # noqa: PT011
        exec(code, {})
    error = raised.value
    shown = "".join(traceback.format_exception(error))
    for text in (error, str(error), f"{type(error).__name__}: {error}", shown):
        assert not explain(text), f"{text}\n{explain(text)}"


# Near to a message of the index, and with another cause.
NEAR = """
AttributeError: 'Linear' object has no attribute 'weights'
AttributeError: 'Conv2d' object has no attribute 'filters'
AttributeError: 'Axes' object has no attribute 'savefig'
AttributeError: 'NoneType' object has no attribute 'shape'
TypeError: unsupported operand type(s) for <<: 'Tensor' and 'float'
TypeError: Net.__init__() missing 1 required positional argument: 'width'
"""


@pytest.mark.parametrize("text", NEAR.strip().splitlines())
def test_a_message_of_the_same_words_and_another_cause_is_unknown(text):
    assert not explain(text), explain(text)


def test_what_a_gpu_says_of_an_argument_may_be_any_argument():
    said = "Expected all tensors to be on the same device, but"
    for text in (
        f"{said} found at least two devices, cpu and cuda:1!",
        f"{said} found at least two devices, cuda:0 and cpu! (when checking argument "
        "for argument mat2 in method wrapper_CUDA_mm)",
        f"{said} got index is on cpu, different from other tensors on cuda:0 (when "
        "checking argument in method wrapper_CUDA__index_select)",
    ):
        key = find(text, index.patterns(), inside=False)
        assert key == "tensors/creation/everything_on_one_device", text


def test_random_words_are_unknown():
    generator = torch.Generator().manual_seed(0)
    words = "the model loss tensor shape error value expected got input size type of is"
    words = f"{words} not a for in with must be dimension gradient batch index".split()
    for length in range(1, 40):
        for _ in range(20):
            picked = torch.randint(len(words), (length,), generator=generator)
            text = " ".join(words[i] for i in picked)
            assert not explain(text), text


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_odd_input_is_unknown_and_never_raises(odd):
    known = explain(odd)
    assert not known
    assert str(known)


@pytest.mark.parametrize("text", AROUND.values(), ids=AROUND.keys())
def test_a_message_is_found_with_what_stands_around_it(text):
    assert explain(text).example == "basics/products/inner_sizes_must_match"


def test_the_last_error_of_a_chain_goes_first():
    with pytest.raises(RuntimeError) as first:
        torch.ones(2).item()
    error = IndexError("Target 7 is out of bounds.")
    error.__cause__ = first.value
    assert "class number" in explain(error, lang="en").cause
    error.args = ("no such text",)
    assert "exactly one element" in explain(error, lang="en").cause


def test_an_error_leads_to_the_example_of_the_topic_where_it_arose():
    bare = explain(SENTENCE)
    with pytest.raises(RuntimeError) as raised:
        torch.nn.Linear(7, 3)(torch.ones(4, 5))
    below = explain(raised.value)
    assert (bare.page, below.page) == ("basics/products", "nn/linear")
    with pytest.raises(RuntimeError) as raised:
        torch.nn.functional.conv2d(torch.ones(1, 4, 9, 9), torch.ones(2, 3, 1, 1))
    assert explain(raised.value).page == "cnn/conv2d"
    shown = (
        "Given groups=1, weight of size [6, 3, 5, 5], expected input[1, 32, 64, 3] to"
    )
    shown += " have 3 channels, but got 32 channels instead"
    assert explain(shown).page == "tensors/shape", "the very message of that page"


def test_an_answer_can_be_read_in_parts_and_printed_in_both_languages():
    known = explain(f"RuntimeError: {SENTENCE}", lang="en")
    assert known
    assert known.type == "RuntimeError"
    assert known.pattern == "mat1 and mat2 shapes cannot be multiplied (…)"
    assert known.url == "en/basics/products.html#inner_sizes_must_match"
    head, *lines = str(known).splitlines()
    assert head == f"RuntimeError: {known.pattern}"
    assert [line.split(": ")[0] for line in lines] == ["Why", "Fix", "See"]
    chinese = str(explain(SENTENCE, lang="zh"))
    assert re.findall("^(..)：", chinese, re.MULTILINE) == ["原因", "解决", "详见"]
    unknown = explain("RuntimeError: no such thing", lang="zh")
    assert str(unknown).endswith("zh/index.html?q=no%20such%20thing")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("TypeError: iteration over a 0-d tensor", "TypeError: iteration over a …"),
        ("IndexError: slice() cannot be applied to a 0-dim tensor.", "IndexError: …"),
        ("Torch not compiled with CUDA enabled", "AssertionError: Torch not comp…"),
    ],
)
def test_of_several_messages_with_one_answer_it_names_the_one_that_came(text, wanted):
    head = str(explain(text, lang="en")).splitlines()[0]
    assert head.startswith(wanted.removesuffix("…")), head


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LC_ALL": "", "LANG": "ZH"}, "zh"),
        ({"LANG": "de_DE"}, "en"),
    ],
)
def test_the_language_is_that_of_the_environment(variables, wanted, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert explain(SENTENCE).lang == language() == wanted
    assert language("zh-CN") == "zh", "what is asked for goes first"


def test_the_address_of_the_site_is_said_once():
    root = snippets.EXAMPLES.parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    said = re.search(
        r'^site_url: "(.*)"', (root / "mkdocs.yml").read_text("utf-8"), re.M
    )
    assert project.get("urls", {}).get("Documentation", "") == said[1], (
        "mkdocs.yml has the address; [project.urls] of pyproject.toml tells the package"
    )
    assert site() in ("", said[1])


def test_a_changed_message_is_followed_from_the_run_to_the_answer(
    monkeypatch, tmp_path, runner
):
    from refcode.errors import shown

    code = "try:\n    raise ValueError('learning rate {} is odd')\n"
    code += "except ValueError as error:\n    print(error)\n"
    key = "optimization/sgd_optimizer/refuses_bad_options"
    now = runner.annotate(code.format("-1 of yours")).shown
    assert now == [("ValueError", "learning rate -1 of yours is odd")]
    record = shown.read() | {key: now + shown.read()[key][1:]}
    assert "refuses_bad_options" in shown.difference(key, now)
    monkeypatch.setattr(shown, "PATH", tmp_path / "shown.json")
    try:
        shown.write(record)
        index.patterns.cache_clear()
        index.entries.cache_clear()
        assert explain("ValueError: learning rate 3 of yours is odd").example == key
        assert not explain("Invalid learning rate: -1")
    finally:
        for cached in (shown.read, index.patterns, index.entries):
            cached.cache_clear()


PRINTS = {
    "print(error)": "a long enough message, all of it",
    "print(f'it says: {error}')": "a long enough message, all of it",
    "print(type(error).__name__, error)": "a long enough message, all of it",
    "print(str(error).partition(',')[0])": "a long enough message, all of it",
    "print('caught')": None,
    "print(type(error).__name__)": None,
    "print(str(error)[:6])": None,
}


@pytest.mark.parametrize(("line", "wanted"), PRINTS.items())
def test_a_run_notes_the_errors_that_it_prints_whole_or_in_part(line, wanted, runner):
    code = "try:\n    raise RuntimeError('a long enough message, all of it')\n"
    code += f"except RuntimeError as error:\n    {line}\n"
    assert runner.annotate(code).shown == ([("RuntimeError", wanted)] if wanted else [])


def test_a_run_notes_the_warnings_that_it_prints(runner):
    code = "import warnings\n\nwith warnings.catch_warnings(record=True) as caught:\n"
    code += "    warnings.simplefilter('always')\n    warnings.warn('mind the step')\n"
    assert not runner.annotate(code).shown
    code += "print(caught[0].message)\n"
    assert runner.annotate(code).shown == [("UserWarning", "mind the step")]


def test_refcode_itself_stays_light():
    code = "import sys, refcode\nprint('refcode.errors' in sys.modules)\n"
    code += "print(refcode.explain.__module__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "False\nrefcode.errors.explanation\n", done.stderr
    with pytest.raises(AttributeError, match="no attribute 'explane'"):
        _ = refcode.explane


def test_noise_is_what_differs_between_machines():
    text = "x is bad. (Triggered internally at /build/a/b.cpp:12.)  \r\n\ty\n"
    assert message(text) == "x is bad.\ny"
