"""Write src/refcode/topics.json: the chapters and topics of the site, for the terminal.

The installed package has no pages. It lists the topics by the navigation's titles, and
shows the examples of each in the order in which its page does. `make examples` writes.
"""

import json
import re
import sys
from itertools import zip_longest
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


def both(configs=("mkdocs.yml", "mkdocs.zh.yml")):
    """The chapters of both navigations, which have the same pages in the same order."""
    twins = [list(sections(config)) for config in configs]
    orders = [[page for _, pages in one for _, page in pages] for one in twins]
    for pair in zip_longest(*orders):
        if pair[0] != pair[1]:
            there = ", ".join(map("{} has {}".format, configs, pair))
            sys.exit(f"the navigations differ; at the same place {there}")
    return zip(*twins, strict=True)


def topics():
    """Each chapter with those of its pages that have examples of their own."""
    for (en, english), (zh, chinese) in both():
        found = []
        for (title, page), (title_zh, _) in zip(english, chinese, strict=True):
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
