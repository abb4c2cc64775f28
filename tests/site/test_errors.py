"""The page of errors shows each message of the index once, with where it is at work."""

import html
import importlib.util
import re
from types import SimpleNamespace

import pages
import pytest
import yaml
from mkdocs.config import load_config

from refcode.errors import index

ROOT = pages.DOCS.parent
CONFIGS = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}
spec = importlib.util.spec_from_file_location("errors_hook", ROOT / "hooks/errors.py")
hook = importlib.util.module_from_spec(spec)
spec.loader.exec_module(hook)


@pytest.fixture(scope="module", params=pages.LANGUAGES)
def built(request):
    """The page's Markdown in one language, after the hook."""
    config = load_config(str(ROOT / CONFIGS[request.param]))
    text = pages.read(request.param, "errors.md")
    page = SimpleNamespace(meta={})
    markdown = hook.on_page_markdown(text, page=page, config=config)
    return SimpleNamespace(language=request.param, text=markdown, nav=config.nav)


def test_each_entry_is_there_once_with_its_messages_cause_and_fix(built):
    ids = re.findall(r'<dt id="([^"]+)">', built.text)
    entries = {hook.anchor(key): entry for key, entry in index.entries().items()}
    assert sorted(ids) == sorted(entries)
    items = re.findall(r'<dt id="(.*?)">(.*?)</dt>\n<dd>(.*?)</dd>\n<dd>(.*?)</dd>',
                       built.text, re.DOTALL)  # fmt: skip
    assert len(items) == len(entries)
    for key, said, cause, fix in items:
        entry = entries[key]
        kind, text, example = entry.shown[0]
        assert html.unescape(said).startswith(f"{kind}: {text}")
        assert said.count("\n") == sum(map(len, entry.pattern.skeletons)) - 1
        topic, _, name = example.rpartition("/")
        assert f'href="{topic}.html#{name}"' in fix
        told = re.sub("<[^>]*>", "", f"{cause}{fix}")
        for field in ("cause", "fix"):
            wanted = entry.row[f"{field}_{built.language}"].replace("`", "")
            assert wanted in html.unescape(told)


def test_chapters_stand_in_the_order_of_the_navigation(built):
    headings = re.findall(r"^## (.*) \{#(\w+)\}$", built.text, re.MULTILINE)[:-1]
    titles = [next(iter(section)) for section in built.nav]
    places = [titles.index(title) for title, _ in headings]
    assert places == sorted(set(places))


def test_other_pages_are_left_alone(built):
    assert hook.on_page_markdown("# A page", page=None, config=None) == "# A page"


def test_the_data_cannot_end_the_script_that_holds_it():
    words = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["extra"]["words"]
    box = hook.box(words["errors"])
    assert box.count("</script>") == 1
    assert "<method" not in box
