"""What `make wheel` builds installs elsewhere, and has all that it needs with it."""

import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

import refcode
from refcode import snippets

ROOT = Path(__file__).parents[1]


def built(folder):
    """A wheel and a source archive, made in `folder`."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,), (source,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return wheel, source


@pytest.fixture(scope="module")
def archives(tmp_path_factory):
    return built(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def elsewhere(archives, tmp_path_factory):
    """Runs Python with the wheel installed, outside of the repository.

    Its environment is new. torch is that of this run, by way of a .pth file, which
    names the folder of packages but not what is installed there as editable.
    """
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder / "venv")
    python = folder / "venv" / "bin" / "python"
    (own,) = (folder / "venv" / "lib").glob("python*/site-packages")
    (own / "torch.pth").write_text(sysconfig.get_path("purelib") + "\n")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--python",
        python,
    ]
    install = [*pip, "install", "--quiet", "--no-index", "--no-deps", archives[0]]
    done = subprocess.run(install, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

    def run(*arguments):
        return subprocess.run(
            [python, *arguments],
            cwd=folder,
            env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
            capture_output=True,
            text=True,
        )

    where = run("-c", "import refcode; print(refcode.__file__)").stdout
    assert where.startswith(str(own)), f"not the wheel's refcode: {where}"
    return run


def test_the_wheel_lists_shows_and_runs_the_examples(elsewhere):
    listed = elsewhere("-m", "refcode")
    assert listed.returncode == 0, listed.stderr
    assert f"{len(snippets.examples())} examples in " in listed.stdout
    shown = elsewhere("-m", "refcode", "show", "tensors/view/same_storage")
    file = snippets.EXAMPLES / "tensors/view/same_storage.py"
    assert shown.stdout == file.read_text("utf-8")
    ran = elsewhere("-m", "refcode", "run", "tensors/view/rule_in_code")
    assert ran.returncode == 0, ran.stderr
    assert "printed what is written" in ran.stderr


def test_the_wheel_has_every_module_and_imports_nothing_heavy(elsewhere):
    names = {
        ".".join(path.relative_to(ROOT / "src").with_suffix("").parts)
        for path in (ROOT / "src" / "refcode").rglob("*.py")
        if not path.is_relative_to(snippets.EXAMPLES) and path.stem != "__main__"
    }
    modules = sorted(name.removesuffix(".__init__") for name in names)
    done = elsewhere("-W", "error", "-c", f"import {', '.join(modules)}")
    assert done.returncode == 0, done.stderr
    light = (
        "import sys, refcode; assert not {'torch', 'matplotlib'} & sys.modules.keys()"
    )
    assert elsewhere("-c", light).returncode == 0


def test_the_metadata_says_what_it_is_and_under_which_licence(archives):
    with zipfile.ZipFile(archives[0]) as wheel:
        (name,) = (n for n in wheel.namelist() if n.endswith(".dist-info/METADATA"))
        about = Parser().parsestr(wheel.read(name).decode())
        licence = wheel.read(name.replace("METADATA", "licenses/LICENSE"))
    assert about["Name"] == "refcode"
    assert about["Version"] == refcode.__version__
    assert about["License-Expression"] == "MIT"
    assert about["Requires-Python"] == ">=3.11"
    assert licence == (ROOT / "LICENSE").read_bytes()
    required = {row.partition(";")[0] for row in about.get_all("Requires-Dist")}
    assert {"torch>=2.6", "numpy", "matplotlib"} <= required
    log = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"## {about['Version']}" in log, "CHANGELOG.md says what is in each version"


def test_the_archives_hold_the_package_and_little_else(archives):
    wheel, source = archives
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert tops == {"refcode", f"refcode-{refcode.__version__}.dist-info"}
    with tarfile.open(source) as archive:
        inside = {name.split("/")[1] for name in archive.getnames()}
    assert {"src", "README.md", "LICENSE", "pyproject.toml"} <= inside
    assert not {"site", ".venv", ".cache", "docs"} & inside
    assert wheel.stat().st_size < 2_000_000
    assert source.stat().st_size < 1_000_000


def test_two_builds_are_the_same_byte_for_byte(archives, tmp_path):
    for first, second in zip(archives, built(tmp_path), strict=True):
        assert first.read_bytes() == second.read_bytes(), first.name
