"""The API pages show all that the package offers."""

import importlib
import pkgutil
import re

import pytest

import refcode

MODULES = sorted(
    module.name
    for module in pkgutil.iter_modules(refcode.__path__)
    if module.name not in {"examples", "scripts"} and not module.name.startswith("_")
)


def names_of(module):
    """What a module offers: its `__all__`, or the public names that it defines."""
    own = [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and callable(value)
        and getattr(value, "__module__", "") == module.__name__
    ]
    return getattr(module, "__all__", own)


@pytest.fixture(scope="module")
def shown(site):
    """The ids of all API pages."""
    texts = [p.read_text("utf-8") for p in (site / "en" / "api").glob("*.html")]
    return set(re.findall(r'id="(refcode\.[\w.]+)"', "".join(texts)))


@pytest.mark.parametrize("name", MODULES)
def test_each_public_name_is_on_an_api_page(name, shown):
    names = names_of(importlib.import_module(f"refcode.{name}"))
    prefix = f"refcode.{name}"
    here = {key.rpartition(".")[2] for key in shown if key.startswith(prefix)}
    missing = set(names) - here
    assert not missing, "is a function lost that is named like its module? rename that"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_source_of_a_formula_can_be_followed(language, site):
    texts = [p.read_text("utf-8") for p in (site / language / "api").glob("*.html")]
    sources = re.findall(r'<details class="source.*?</details>', "".join(texts), re.S)
    assert len(sources) > 50
    for source in sources:
        bare = re.sub(r"<a .*?</a>", "", source)
        assert "https://" not in bare, f"no link: {bare}"
