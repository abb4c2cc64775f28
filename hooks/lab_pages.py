"""Pages of labs: what mkdocs-jupyter, which makes them of notebooks, leaves to mend.

The markup comes from a template of our own, in nbconvert/templates. What no template
reaches is mended here: a style that the plugin appends, the colours of code, ids of
headings, formulas.
"""

import html as markup
import os
import re
from pathlib import Path

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.plugins import event_priority
from mkdocs.structure.toc import get_toc
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from tabular import is_table

STYLE = re.compile(r"\s*<style.*?</style>\s*", re.DOTALL)
HEADING = re.compile(
    r'<!-- #(\S+) -->\s*<h(\d)[^>]*>(.*?)(?:<a class="anchor-link".*?)?</h\2>'
)
CODE = re.compile(r'(\blab-code"><pre><code>)(.*?)(?=</code></pre>)', re.DOTALL)
PRINTED = re.compile(
    r'(?<=class="lab-output )(.*?<pre><code>)(.*?)(?=</code></pre>)', re.DOTALL
)
LAB = re.compile(r"docs/\w+/labs/(\w+)\.ipynb")
FORMULA = re.compile(  # code and tags are none
    r"<(pre|code)\b.*?</\1>|<[^>]*>|\$\$([^<]+?)\$\$|\$([^<]+?)\$", re.DOTALL
)


def on_config(config):
    # nbconvert looks for templates here first.
    os.environ["JUPYTER_PATH"] = str(Path(__file__).parent)


@event_priority(100)  # before the hooks and plugins that work on every page
def on_page_content(html, page, config, **_):
    if not page.file.src_uri.endswith(".ipynb"):
        return html
    page.meta["assets"] = ["assets/labs.css"]
    for word in ("notebook", "solution"):
        html = html.replace(f"<!-- {word} -->", config.extra["words"][word])
    # A lab is edited where it is written.
    page.edit_url = LAB.sub(r"docs/labs/\1.py", page.edit_url or "")
    html = PRINTED.sub(printed, html)
    html = CODE.sub(coloured, FORMULA.sub(formula, STYLE.sub("", html)))
    return headed(html, page, config.mdx_configs["toc"])


def coloured(match):
    opening, code = match.groups()
    formatter = HtmlFormatter(nowrap=True)
    return opening + highlight(markup.unescape(code), PythonLexer(), formatter)


def printed(match):
    return ("is-table " if is_table(match[2]) else "") + match[0]


def formula(match):
    """As arithmatex writes it, for hooks/formulas.py."""
    _, block, inline = match.groups()
    if block:
        return f'<div class="arithmatex">\\[{block}\\]</div>'
    return f'<span class="arithmatex">\\({inline}\\)</span>' if inline else match[0]


def headed(html, page, toc):
    """With the ids that the lab names: of a Chinese heading the plugin makes none."""
    tokens = []

    def heading(match):
        key, level, text = match.groups()
        name = re.sub("<[^>]*>", "", text)
        tokens.append({"id": key, "level": int(level), "name": name})
        link = f'<a class="headerlink" href="#{key}" title="{toc["permalink_title"]}">'
        return f'<h{level} id="{key}">{text}{link}{toc["permalink"]}</a></h{level}>'

    html = HEADING.sub(heading, html)
    page.toc = get_toc(nest_toc_tokens(tokens))
    return html
