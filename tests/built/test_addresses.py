"""Links to the repository and absolute addresses: only where mkdocs.yml sets them."""

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY, SITE = "https://git.example/some/refcode", "https://refcode.example/docs/"
NEED_ONE = (
    'property="og:image"',
    'rel="canonical"',
    "/issues/new",
    "/edit/",
    "colab.research",
)
# One page and one lab, from the real configuration.
BUILD = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

config, site, repository, address = sys.argv[1:]
keep = "*.md\\n!/index.md\\n!/tensors/view.md"
config = load_config(config, site_dir=site, repo_url=repository, site_url=address,
                     exclude_docs=keep, strict=False)
config.plugins.on_startup(command="build", dirty=False)
build(config)
"""


@pytest.fixture(scope="module", params=[("mkdocs.yml", "en"), ("mkdocs.zh.yml", "zh")])
def built(request, tmp_path_factory):
    """(language, the folder of a site whose addresses are set)."""
    config, language = request.param
    folder = tmp_path_factory.mktemp(language)
    command = [sys.executable, "-c", BUILD, config, str(folder), REPOSITORY, SITE]
    root = Path(__file__).parents[2]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert not run.returncode, run.stderr
    return language, folder


def test_with_a_repository_a_page_can_be_edited_and_a_problem_reported(built):
    language, folder = built
    html = (folder / "tensors" / "view.html").read_text("utf-8")
    edited = f"{REPOSITORY}/edit/main/docs/{language}/tensors/view.md"
    assert f'href="{edited}"' in html
    assert f'href="{REPOSITORY}/issues/new?title=tensors/view.html%3A%20"' in html


def test_a_lab_is_edited_where_it_is_written(built):
    _, folder = built
    html = (folder / "labs" / "memory_layout.html").read_text("utf-8")
    assert f'href="{REPOSITORY}/edit/main/docs/labs/memory_layout.py"' in html


def test_with_a_site_address_a_shared_link_shows_a_card_that_is_there(built):
    language, folder = built
    html = (folder / "tensors" / "view.html").read_text("utf-8")
    card = f"assets/card-{language}.png"
    assert f'<meta property="og:image" content="{SITE}{card}">' in html
    assert (folder / card).read_bytes().startswith(b"\x89PNG")
    assert f'<link rel="canonical" href="{SITE}tensors/view.html">' in html


def test_without_addresses_there_are_no_such_links(site):
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        for word in NEED_ONE:
            assert word not in html, f"{path}: {word}"
