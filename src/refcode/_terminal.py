"""The examples in a terminal: what `python -m refcode` lists, shows and runs."""

import json
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from importlib.metadata import version
from pathlib import Path
from typing import Any

from refcode import errors, snippets

TOPICS = Path(__file__).parent / "topics.json"
WORDS = {
    "en": {
        "total": "{examples} examples in {topics} topics. Look at one, run one:",
        "unknown": "{key}: there is no such topic or example.",
        "near": "Near to it: {keys}",
        "list": "`python -m refcode` lists the topics.",
        "same": "{key}: printed what is written, with torch {torch}.",
        "differs": "{key}: printed something else than is written, with torch {torch}:",
        "failed": "{key}: did not run to its end, with torch {torch}: {error}",
        "no fork": "`run` needs a system with fork, such as Linux or macOS. "
        "An example runs by itself too: python {path}",
        "no message": "`explain` needs a message: as an argument, or on stdin.",
    },
    "zh": {
        "total": "{topics} 个主题，{examples} 个示例。查看和运行：",
        "unknown": "{key}：没有这个主题或示例。",
        "near": "相近的有：{keys}",
        "list": "`python -m refcode` 会列出全部主题。",
        "same": "{key}：输出与所写一致，torch {torch}。",
        "differs": "{key}：输出与所写不一致，torch {torch}：",
        "failed": "{key}：没有运行到底，torch {torch}：{error}",
        "no fork": "`run` 需要支持 fork 的系统，例如 Linux 或 macOS。"
        "示例也可以单独运行：python {path}",
        "no message": "`explain` 需要一条报错：写作参数，或从标准输入传入。",
    },
}


class Unknown(Exception):
    """No topic and no example has this key; the message says which ones are near."""


def _chapters() -> list[dict[str, Any]]:
    chapters: list[dict[str, Any]] = json.loads(TOPICS.read_text("utf-8"))
    return chapters


def _examples() -> dict[str, list[str]]:
    """The keys of the examples of each topic, in the order of its page."""
    return {
        topic["key"]: [f"{topic['key']}/{name}" for name in topic["examples"]]
        for chapter in _chapters()
        for topic in chapter["topics"]
    }


def near(key: str, keys: list[str]) -> list[str]:
    """Up to five of `keys` that `key` may mean: below it, so named, or so spelt."""
    name = key.rpartition("/")[2]
    below = [known for known in keys if known.startswith(f"{key}/")]
    named = [known for known in keys if known.rpartition("/")[2] == name]
    spelt = get_close_matches(key, keys, 5)
    return list(dict.fromkeys([*below, *named, *spelt]))[:5]


def find(key: str, language: str) -> list[str]:
    """The keys of the examples that `key` names: all of a topic, or one."""
    key, topics = key.strip("/").removesuffix(".py"), _examples()
    every = [example for examples in topics.values() for example in examples]
    if key in topics:
        return topics[key]
    if key in every:
        return [key]
    words, keys = WORDS[language], near(key, [*topics, *every])
    advice = words["near"].format(keys=" ".join(keys)) if keys else words["list"]
    raise Unknown(f"{words['unknown'].format(key=key)}\n{advice}")


def listing(language: str) -> Iterator[str]:
    """The lines of the list: each chapter, its topics, how many examples they have."""
    topics = _examples()
    width = max(map(len, topics))
    for chapter in _chapters():
        yield chapter[language]
        for topic in chapter["topics"]:
            count = len(topic["examples"])
            yield f"  {topic['key']:{width}} {count:4}  {topic[language]}"
        yield ""
    total = sum(map(len, topics.values()))
    yield WORDS[language]["total"].format(examples=total, topics=len(topics))
    yield "  python -m refcode show tensors/view"
    yield "  python -m refcode run tensors/view/same_storage"


def path(example: str) -> Path:
    return snippets.EXAMPLES / f"{example}.py"


def show(examples: list[str]) -> str:
    """The text of one example as it is, or of several, each below its key."""
    texts = {example: path(example).read_text("utf-8") for example in examples}
    if len(texts) == 1:
        return texts[examples[0]]
    return "\n".join(f"# {example}\n\n{text}" for example, text in texts.items())


def run(examples: list[str], language: str) -> int:
    """Run each example; what it prints to stdout, whether that is right to stderr.

    Returns:
        How many of them printed something else than is written.
    """
    words, torch = WORDS[language], version("torch").partition("+")[0]
    wrong = 0
    ran = snippets.annotate_all([path(example) for example in examples])
    for example, (file, result) in zip(examples, ran, strict=True):
        several = len(examples) > 1
        text = f"# {example}\n\n{result.printed}\n" if several else result.printed
        print(text, end="", flush=True)
        difference = snippets.difference(file.read_text("utf-8"), result, file.name)
        verdict = "failed" if result.error else "differs" if difference else "same"
        about = {"key": example, "torch": torch, "error": result.error}
        print(words[verdict].format(**about), file=sys.stderr)
        if verdict == "differs":
            print(difference, file=sys.stderr)
        wrong += verdict != "same"
    return wrong


def explain(message: list[str], language: str) -> int:
    """Print what is known of the error in `message`, or on stdin for none or a dash.

    Returns:
        The exit status: 1 if nothing is known of it, 2 if there is no message.
    """
    text = " ".join(message)
    if text in ("", "-"):
        text = sys.stdin.buffer.read().decode(errors="replace")
    if not text.strip():
        print(WORDS[language]["no message"], file=sys.stderr)
        return 2
    known = errors.explain(text, language)
    print(known)
    return 0 if known else 1
