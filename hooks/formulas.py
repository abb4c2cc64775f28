"""Formulas: set by KaTeX at build, as MathML, which browsers draw by themselves.

The reader loads no script, style sheet or font for them, and they work without script.
A formula that KaTeX does not understand fails the build.
"""

import functools
import html
import re
from pathlib import Path

import quickjs
from mkdocs.exceptions import PluginError

KATEX = Path(__file__).parent / "vendor" / "katex.min.js"
FORMULA = re.compile(
    r'<(span|div) class="arithmatex">\\([(\[])(.*?)\\[)\]]</\1>', re.DOTALL
)
SOURCE = re.compile(r"<annotation.*?</annotation>", re.DOTALL)
RENDER = """(tex, displayMode) =>
  katex.renderToString(tex, { displayMode, output: "mathml", strict: "error" })"""


@functools.cache
def katex():
    context = quickjs.Context()
    context.eval(KATEX.read_text("utf-8"))
    return context.eval(RENDER)


def on_page_content(content, page, **_):
    def mathml(match):
        tex = html.unescape(match[3]).strip()
        try:
            return SOURCE.sub("", katex()(tex, match[2] == "["))
        except quickjs.JSException as error:
            raise PluginError(f"{page.file.src_uri}: {tex}: {error}") from None

    return FORMULA.sub(mathml, content)
