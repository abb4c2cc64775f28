"""A lab's page leads to Colab, and its notebook installs the package there."""

import json
import re
from pathlib import Path

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parents[2]
BASE = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
HOOKS = ("labs", "lab_pages", "colab", "figures")


@pytest.fixture(scope="module")
def labs(tmp_path_factory):
    """Each lab's page and notebook, of a site whose repository has an address."""
    if not (ROOT / ".cache" / "labs").exists():
        pytest.fail("the labs have not run; run: make lab", pytrace=False)
    folder = tmp_path_factory.mktemp("colab")
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Home\n")
    config = {
        "site_name": "site",
        "docs_dir": str(folder / "docs"),
        "site_dir": str(folder / "site"),
        "repo_url": "https://github.com/someone/refcode",
        "use_directory_urls": False,
        "theme": BASE["theme"] | {"custom_dir": str(ROOT / "docs" / "theme")},
        "extra": BASE["extra"],
        "markdown_extensions": [{"toc": BASE["markdown_extensions"]["toc"]}],
        "plugins": {"mkdocs-jupyter": BASE["plugins"]["mkdocs-jupyter"]},
        "hooks": [str(ROOT / "hooks" / f"{name}.py") for name in HOOKS],
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config))
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.chdir(ROOT)
        build(load_config(str(folder / "mkdocs.yml")))
    pages = sorted((folder / "site" / "labs").glob("*.html"))
    return {page: folder / "site/assets/labs" / f"{page.stem}.ipynb" for page in pages}


def test_each_lab_leads_to_its_own_notebook_in_colab(labs):
    assert len(labs) == len(list((ROOT / "docs" / "labs").glob("*.py")))
    for page in labs:
        text = page.read_text("utf-8")
        (address,) = re.findall(r'href="(https://colab[^"]+)"', text)
        assert address.endswith(f"/someone/refcode/blob/notebooks/en/{page.stem}.ipynb")
        assert BASE["extra"]["words"]["colab"] in text


def test_each_notebook_installs_the_package_before_it_imports_it(labs):
    for notebook in labs.values():
        cells = json.loads(notebook.read_text("utf-8"))["cells"]
        assert "git+https://github.com/someone/refcode" in cells[0]["source"]
