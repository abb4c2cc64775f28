"""Write src/refcode/topics.json: the chapters and topics of the site, for the terminal.

The installed package has no pages. It lists the topics by the navigation's titles, and
shows the examples of each in the order in which its page does. `make examples` writes.
"""

import json
import re
from pathlib import Path

import yaml

FILE = Path("src/refcode/topics.json")
INCLUDE = re.compile(r'--8<-- "examples/([\w/]+)\.py"')


def sections(config):
    """(title, [(title, page), …]) of each chapter; its sections are not told apart."""
    for entry in yaml.safe_load(Path(config).read_text("utf-8"))["nav"]:
        ((title, inside),) = entry.items()
        yield title, list(leaves(inside if isinstance(inside, list) else [entry]))


def leaves(entries):
    for entry in entries:
        ((title, inside),) = entry.items()
        if isinstance(inside, list):
            yield from leaves(inside)
        else:
            yield title, inside


def topics():
    """Each chapter with those of its pages that have examples of their own."""
    twins = zip(sections("mkdocs.yml"), sections("mkdocs.zh.yml"), strict=True)
    for (en, english), (zh, chinese) in twins:
        found = []
        for (title, page), (title_zh, same) in zip(english, chinese, strict=True):
            assert page == same, f"the navigations differ: {page}, {same}"
            key, suffix = page.rsplit(".", 1)
            text = Path("docs/en", page).read_text("utf-8") if suffix == "md" else ""
            shown = [name.rpartition("/") for name in INCLUDE.findall(text)]
            if own := [name for topic, _, name in shown if topic == key]:
                found.append({"key": key, "en": title, "zh": title_zh, "examples": own})
        if found:
            yield {"en": en, "zh": zh, "topics": found}


def text():
    """The file: a line for each topic, so that a change shows as one."""
    chapters = []
    for chapter in topics():
        rows = ",\n".join(
            f"  {json.dumps(row, ensure_ascii=False)}" for row in chapter.pop("topics")
        )
        head = json.dumps(chapter, ensure_ascii=False).removesuffix("}")
        chapters.append(f'{head}, "topics": [\n{rows}\n]}}')
    return "[" + ",\n".join(chapters) + "]\n"


if __name__ == "__main__":
    FILE.write_text(text(), "utf-8")
