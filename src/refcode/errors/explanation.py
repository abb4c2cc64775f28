"""`explain`: what an error means and the way out, in the reader's language."""

import os
import traceback
from dataclasses import dataclass
from importlib import metadata
from urllib.parse import quote

from refcode.errors import index
from refcode.errors.matching import (
    HOLE,
    MOST,
    find,
    frames,
    message,
    skeleton,
    without_type,
)

WORDS = {
    "en": ("Why", "Fix", "See", "This message is not in the index of errors. Search: "),
    "zh": ("原因", "解决", "详见", "报错索引里没有这条信息。请到站内搜索："),
}


@dataclass(frozen=True)
class Explanation:
    """What is known of a message; false where nothing is.

    Attributes:
        type: The name of the exception or warning.
        pattern: The message, with `…` for each shape, number, dtype and name.
        cause: Why torch says so.
        fix: What to do.
        page: The key of the page that tells more, such as `tensors/view`.
        example: The key of the example that shows it.
        url: Of the example on its page, or of the search; without a host while the
            site has no address.
        lang: `en` or `zh`, the language of the texts.
    """

    type: str
    pattern: str
    cause: str
    fix: str
    page: str
    example: str
    url: str
    lang: str

    def __bool__(self) -> bool:
        return bool(self.example)

    def __str__(self) -> str:
        why, fix, see, unknown = WORDS[self.lang]
        if not self:
            return f"{unknown}{self.url}"
        colon = ": " if self.lang == "en" else "："
        told = ((why, self.cause), (fix, self.fix), (see, self.url))
        head = f"{self.type}: {self.pattern}"
        return "\n".join([head, *(f"{word}{colon}{text}" for word, text in told)])


def language(lang: str | None = None) -> str:
    """`lang`, or the language of the environment, as one of the site's two."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    wanted = lang or next(filter(None, map(os.environ.get, names)), "")
    return "zh" if wanted.lower().startswith("zh") else "en"


def site() -> str:
    """The address of the site, as the package's metadata has it, or ""."""
    try:
        urls = metadata.metadata("refcode").get_all("Project-URL") or []
    except metadata.PackageNotFoundError:
        return ""
    named: dict[str, str] = dict(url.split(", ", 1) for url in urls)
    return named.get("Documentation", "")


def as_text(error: object) -> str:
    """What there is to read in whatever came: its end, where the message is."""
    try:
        if isinstance(error, BaseException):
            text = "".join(traceback.format_exception(error))
        elif isinstance(error, bytes | bytearray):
            text = error[-MOST:].decode(errors="replace")
        else:
            text = str(getattr(error, "message", error))  # a warning that was caught
    except Exception:  # an error whose own text raises
        text = ""
    return text[-MOST:]


def explain(error_or_text: object, lang: str | None = None) -> Explanation:
    """What an error or a warning means, and the way out.

    Found are the messages that the examples of the site show, and some of a GPU, also
    with other shapes, numbers, dtypes and names in them.

    Args:
        error_or_text: An exception, a warning, a message or a whole traceback.
        lang: `en` or `zh`; by default that of `LC_ALL`, `LC_MESSAGES` or `LANG`.

    Returns:
        What is known. Print it; or read its parts. It is false for a message that is
        not in the index, and then points to the search.

    Example:
        ```python
        import torch

        from refcode.errors import explain

        try:
            torch.ones(2, 3) @ torch.ones(4, 5)
        except RuntimeError as error:
            known = explain(error, lang="en")
        print(known.pattern)
        #> mat1 and mat2 shapes cannot be multiplied (…)
        print(known.page, bool(explain("no such error")))
        #> basics/products False
        ```
    """
    text, lang = as_text(error_or_text), language(lang)
    key = find(text, index.patterns())
    if key is None:
        lines = message(text).split("\n")
        last = without_type(lines[-1])[:100]
        url = f"{site()}{lang}/index.html?q={quote(last, errors='replace')}"
        return Explanation("", "", "", "", "", "", url, lang)
    return told(index.entries()[key], text, lang)


def told(entry: index.Entry, text: str, lang: str) -> Explanation:
    """`entry` in one language, with the example that is nearest to `text`."""
    example = nearest(entry, text)
    page, _, name = example.rpartition("/")
    kind, bone = named(entry, text)
    return Explanation(
        type=kind,
        pattern=bone,
        cause=entry.row[f"cause_{lang}"],
        fix=entry.row[f"fix_{lang}"],
        page=page,
        example=example,
        url=f"{site()}{lang}/{page}.html#{name}",
        lang=lang,
    )


def named(entry: index.Entry, text: str) -> tuple[str, str]:
    """Type and pattern of the message of `entry` that `text` shows, else the first."""
    lines = message(text).split("\n")
    bones = {skeleton(part) for line in lines for part in (line, without_type(line))}
    firsts = [(each.kind, each.text.split("\n")) for each in entry.shown]
    held = (each for each in firsts if skeleton(each[1][0]) in bones)
    kind, (first, *rest) = next(held, firsts[0])
    return kind, skeleton(first) + (f" {HOLE}" if rest else "")


def nearest(entry: index.Entry, text: str) -> str:
    """The example that shows this very message; or one of the topic that torch's frames
    name, such as nn/linear; or the one that the entry is named for."""
    end, names = message(text), set(frames(text))
    for shown in entry.shown:
        if end.endswith(shown.text):
            return shown.example
    for shown in entry.shown:
        if any(shown.example.split("/")[1] in name for name in names):
            return shown.example
    return entry.shown[0].example
