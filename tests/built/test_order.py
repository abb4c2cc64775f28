"""A page names all its files at once: none waits until another one has come.

What it is for, and why sheets and scripts stand where they do: docs/theme/main.html.
"""

import re

import pages
import pytest

SCRIPT, SHEET = re.compile(r"<script\b[^>]*>"), re.compile(r'<link rel="stylesheet"')


@pytest.fixture(scope="module", params=pages.LANGUAGES)
def texts(request, site):
    """Each page of one language; those that stand alone have no theme."""
    alone = {"404.html", "print.html"}
    paths = (site / request.param).rglob("*.html")
    return {p: p.read_text("utf-8") for p in paths if p.name not in alone}


def test_no_script_of_the_head_waits_for_a_sheet(texts):
    for path, text in texts.items():
        head = text.partition("</head>")[0]
        scripts = [match.end() for match in SCRIPT.finditer(head)]
        sheets = [match.start() for match in SHEET.finditer(head)]
        assert sheets, path
        assert max(scripts) < min(sheets), f"{path}: a sheet stands before a script"


def test_no_page_waits_for_a_script(texts):
    for path, text in texts.items():
        files = [tag for tag in SCRIPT.findall(text) if " src=" in tag]
        assert files, path
        assert not [tag for tag in files if " defer" not in tag], path
