"""The API pages show all that the package offers."""

import importlib

import pages
import pytest

MODULES = [path.stem for path in pages.paths("en") if path.parent.name == "api"]


def in_module(value, module):
    """Whether a public function or class was defined in `module`."""
    name = getattr(value, "__name__", "_")
    return not name.startswith("_") and (
        getattr(value, "__module__", None) == module.__name__
    )


@pytest.mark.parametrize("module", MODULES)
def test_each_public_name_is_on_its_api_page(module, site):
    offered = importlib.import_module(f"refcode.{module}")
    own = [k for k, v in vars(offered).items() if in_module(v, offered)]
    names = getattr(offered, "__all__", own)
    page = (site / "en" / "api" / f"{module}.html").read_text("utf-8")
    missing = [name for name in names if f'id="refcode.{module}.{name}"' not in page]
    assert not missing, "a function named like its module is lost: rename the module"
