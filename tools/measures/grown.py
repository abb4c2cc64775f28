"""The sources of a larger site, to measure how the build grows."""

import shutil
from pathlib import Path

import yaml

LARGE = shutil.ignore_patterns("lighthouse", "dev")


def grow(folder, times):
    """Copy the sources to `folder`, each topic and its examples `times` times.

    Returns the path of the configuration there.
    """
    for name in ("docs", "src", "hooks", ".cache"):
        shutil.copytree(name, f"{folder}/{name}", ignore=LARGE)
    config = yaml.safe_load(Path("mkdocs.yml").read_text("utf-8"))
    topics, code = Path(folder, "docs/en"), Path(folder, "src/refcode/examples")
    chapters = [path.name for path in topics.iterdir() if (code / path.name).is_dir()]
    for copy in range(2, times + 1):
        sections = [{name: again(topics, code, name, copy)} for name in chapters]
        config["nav"].append({f"copy {copy}": sections})
    grown = Path(folder, "mkdocs.yml")
    grown.write_text(yaml.safe_dump(config | {"strict": False}), "utf-8")
    return grown


def again(topics, code, chapter, copy):
    """Write a chapter once more, under another name; the paths of its pages."""
    name = f"{chapter}{copy}"
    shutil.copytree(code / chapter, code / name)
    (topics / name).mkdir()
    for page in (topics / chapter).glob("*.md"):
        text = page.read_text("utf-8").replace("<!-- claims -->", "")
        text = text.replace(f"examples/{chapter}/", f"examples/{name}/")
        (topics / name / page.name).write_text(text, "utf-8")
    return [f"{name}/{page.name}" for page in sorted((topics / name).glob("*.md"))]
