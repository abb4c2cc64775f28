"""What the templates leave between their tags is not sent; what a page says is kept."""

import re

import compact
import pages
import pytest

PAGE = """<head>
    <style>
      a { b: c }</style>

  </head>
<body>
    <article>
      <pre>if x:

    y</pre>
    </article>

    <footer>
"""


def test_only_what_stands_around_the_article_loses_its_indentation():
    sent = compact.on_post_page(PAGE)
    for kept in (
        "<style>\n      a { b: c }</style>",
        "\n      <pre>if x:\n\n    y</pre>",
    ):
        assert kept in sent
    assert sent.startswith("<head>\n<style>")
    assert sent.endswith("</article>\n<footer>\n")


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_no_line_around_an_article_is_blank_or_indented(language, site):
    for path in (site / language).rglob("*.html"):
        if path.name in {"404.html", "print.html"}:
            continue  # they have templates of their own
        around = re.sub(compact.KEPT, "kept", path.read_text("utf-8"))
        assert not re.search(r"\n\s", around), path
