"""A page's Markdown, as the hooks leave it, becomes Markdown that stands on its own."""

import json
import re
from types import SimpleNamespace

import colab
import llms
import pages
import plain
import pytest

FENCED = "```python\nx = {'a': 1}  # {#no-id} [no](link.ipynb)\n```"


def test_an_include_becomes_the_file_and_the_fence_a_plain_one():
    text = '``` {.python #same_storage title="tensors/view/same_storage.py"}\n'
    text += '--8<-- "examples/tensors/view/same_storage.py"\n```\n'
    file = pages.PACKAGE / "examples/tensors/view/same_storage.py"
    assert plain.resolved(text) == f"```python\n{file.read_text('utf-8')}```\n"


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("## Shared {#shared}", "## Shared"),
        ("| **stride**{#stride} 步幅 |", "| **stride** 步幅 |"),
        ("`{#kept}` stays", "`{#kept}` stays"),
        ("a set {1, 2}", "a set {1, 2}"),
        ("[lab](../labs/descent.ipynb#part)", "[lab](../labs/descent.md#part)"),
        ("[out](https://host/x.ipynb)", "[out](https://host/x.ipynb)"),
        ("`[code](x.ipynb)`", "`[code](x.ipynb)`"),
        ('<a href="../llms.txt" download>all</a>', "[all](../llms.txt)"),
        (
            "![a](x-light.svg#only-light)\n![a](x-dark.svg#only-dark)",
            "![a](x-light.svg)",
        ),
        (FENCED, FENCED),
    ],
)
def test_what_only_the_build_understands_is_resolved(written, wanted):
    assert plain.resolved(written) == f"{wanted}\n"


def test_a_claim_is_quoted_with_its_verdict_and_followed_by_the_truth():
    text = '<div class="claim claim--wrong" id="S54" markdown="1">\n'
    text += '<p class="claim__says"><span class="claim__verdict">wrong</span>'
    text += (
        ' <span markdown="1">Use torch.view().</span></p>\n\nIt is `x.view`.\n\n</div>'
    )
    assert plain.resolved(text) == "> **wrong** Use torch.view().\n\nIt is `x.view`.\n"


def test_an_api_page_names_what_the_module_has_with_signature_and_example():
    text = plain.resolved("# API\n\n::: refcode.nn.linear\n    options:\n      a: b\n")
    assert "options" not in text
    assert "## linear\n\n```python\nlinear(input: Tensor, weight: Tensor" in text
    assert "\n- weight: W, of shape `(out, in)`" in text
    assert "**Examples**\n\n```python\nimport torch\n" in text
    assert "\n### Linear.reset_parameters\n" in text


@pytest.mark.parametrize(
    ("base", "wanted"),
    [
        ("tensors", "[a](storage/strides.md#x) [b](tensors/view.md) [c](#here)"),
        ("", "[a](../storage/strides.md#x) [b](view.md) [c](#here)"),
        (
            "https://host/refcode/en/tensors",
            "[a](https://host/refcode/en/storage/strides.md#x) "
            "[b](https://host/refcode/en/tensors/view.md) [c](#here)",
        ),
    ],
)
def test_links_are_put_below_another_place_and_code_is_not(base, wanted):
    text = "[a](../storage/strides.md#x) [b](view.md) [c](#here)"
    assert plain.rebased(f"{text}\n\n{FENCED}", base) == f"{wanted}\n\n{FENCED}"


def test_a_lab_has_its_texts_its_code_and_what_it_printed():
    svg = {"alt": "a picture"}
    cells = [
        {"cell_type": "markdown", "source": "# Lab\n\n[view](../tensors/view.md)"},
        {
            "cell_type": "code",
            "id": "one",
            "source": "print(1)",
            "metadata": {"tags": ["solution"]},
            "outputs": [
                {"text": "1\n"},
                {
                    "data": {"image/svg+xml": "<svg/>", "text/plain": "<Figure>"},
                    "metadata": {"image/svg+xml": svg},
                },
            ],
        },
    ]
    text = plain.lab(json.dumps({"cells": cells}), "name", "Solution")
    assert text == (
        "# Lab\n\n[view](../tensors/view.md)\n\n**Solution**\n\n"
        "```python\nprint(1)\n```\n\n```text\n1\n```\n\n"
        "![a picture](../assets/figures/name/one-light.svg)\n"
    )


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        ("# A\n\n`x.view(2, 3)` is a [view](v.md). More.", "`x.view(2, 3)` is a view."),
        ("# 甲\n\n第一句。第二句。", "第一句。"),
        ("# A\n\n```python\nx. y\n```\n\nIt adds up:\n\n- a", "It adds up"),
    ],
)
def test_a_page_is_listed_with_its_first_sentence(page, sentence):
    assert llms.about(page) == sentence


@pytest.mark.parametrize(
    ("repo_url", "link"),
    [
        ("", None),
        ("https://elsewhere.org/a/b", None),
        (
            "https://github.com/someone/refcode/",
            "https://colab.research.google.com/github/someone/refcode/blob/notebooks/"
            "zh/descent.ipynb",
        ),
    ],
)
def test_a_lab_opens_in_colab_where_the_repository_is_on_github(repo_url, link):
    extra = {"language": "zh", "words": {"colab": "在 Colab 中打开"}}
    config = SimpleNamespace(repo_url=repo_url, extra=extra)
    page = SimpleNamespace(file=SimpleNamespace(name="descent"))
    html = colab.on_page_content("<p><!-- colab --></p>", page=page, config=config)
    assert re.findall('href="([^"]*)"', html) == ([link] if link else [])
    assert "<!--" not in html
