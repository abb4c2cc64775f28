"""print.html: all pages of one language as one, to be printed or saved as a PDF.

It is made of the built pages. Its links lead within it; what is not in it (downloads,
figures) is where it was. Nothing loads it but the reader who asks for it.
"""

import posixpath
import re
from pathlib import Path
from urllib.parse import unquote

import order
from hardening import hardened

TAG = re.compile(r"<\w[^>]*>")
ATTRIBUTE = re.compile(r'\b(id|href|src)="([^"]*)"')
HEADING = re.compile(r"<(/?)h([1-5])\b")
LEFT_OUT = re.compile(
    r'<a [^>]*class="headerlink".*?</a>|<img [^>]*#only-dark"[^>]*>| loading="lazy"'
    r"|<script\b.*?</script>|<form\b.*?</form>"
    r'|<div class="error-finder".*?</div>',
    re.DOTALL,
)
FOLDED = re.compile(r"<details(?![^>]* open)")


def on_nav(nav, **_):
    global tree
    tree = nav


def on_env(env, **_):
    global template
    template = env.get_template("print.html")


def placed(html, url, urls):
    """The content of the page at `url` as a part of the whole: ids, links, headings."""

    def attribute(match):
        name, value = match.groups()
        if name == "id":
            return f'id="{key(url)}:{value}"'
        path, mark, anchor = value.partition("#")
        if re.match(r"\w+:|//", value):
            return match[0]
        folder = posixpath.dirname(url)
        target = posixpath.normpath(posixpath.join(folder, unquote(path)))
        if not path or target in urls:
            inside = key(target if path else url) + (f":{anchor}" if anchor else "")
            return f'{name}="#{inside}"'
        return f'{name}="{target}{mark}{anchor}"'

    html = FOLDED.sub("<details open", LEFT_OUT.sub("", html))
    html = TAG.sub(lambda tag: ATTRIBUTE.sub(attribute, tag[0]), html)
    return HEADING.sub(lambda m: f"<{m[1]}h{int(m[2]) + 1}", html)


def key(url):
    return url.removesuffix(".html")


def on_post_build(config):
    if not order.complete(tree):
        return
    chapters = [(t, p) for t, p in order.chapters(tree) if not p[0].is_homepage]
    urls = {page.url for _, pages in chapters for page in pages}
    parts = [
        (title, [(key(p.url), p.title, placed(p.content, p.url, urls)) for p in pages])
        for title, pages in chapters
    ]
    html = template.render(config=config, chapters=parts)
    Path(config.site_dir, "print.html").write_text(hardened(html), "utf-8")


tree = template = None
