"""What the search index holds: a third of what Material would put there.

A section keeps its title, its first sentences, which are shown under a hit, and the
errors that its examples print. What else may be looked for is searched without being
shown, each word once a page and only if nothing shown has it: the names in the code
and, of the rest of the text, the words that few pages have.
"""

import html
import re
from collections import defaultdict

from mkdocs.plugins import event_priority

SHOWN = 64  # bytes after which no sentence begins: a line or two under a hit
RARE = 2  # a word on more pages than this hardly tells them apart
COMMON = 8  # nor does a name in the code of more pages

# The audit's claims are on the pages of their topics; "see also" is about other pages.
AUDIT, ELSEWHERE = "about/notes.html", "see-also"
LIST = re.compile(r"<(ol|ul)>.*?</\1>", re.DOTALL)
PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
SENTENCE = re.compile(r"(?<=[^.][.!?:]) |(?<=[。！？：])")
TAG = re.compile(r"</?[a-z]+\d?>")
LABEL = re.compile(r"\s{2,}<code>[\w-]+</code>")  # of mkdocstrings: property


def wanted(entry):
    page, _, section = entry["location"].partition("#")
    return section != ELSEWHERE and not (section and page == AUDIT)


def shorten(entry):
    """Leave the title, the first sentences and the errors; give back all other text."""
    rest = [match[0] for match in LIST.finditer(entry["text"])]
    text = LIST.sub(" ", entry["text"])
    rest.append(PARAGRAPH.sub(" ", text))
    blocks, room = [], SHOWN
    for paragraph in PARAGRAPH.findall(text):
        kept = []
        for sentence in SENTENCE.split(TAG.sub("", paragraph).strip("\u200b ")):
            (kept if room > 0 else rest).append(sentence)
            room -= len(sentence.replace("\u200b", "").encode())
        blocks.append((" " if kept and kept[0][-1:].isascii() else "").join(kept))
    blocks += [f"<code>{error}</code>" for error in entry.pop("errors")]
    entry["title"] = LABEL.sub("", entry["title"])
    entry["text"] = "".join(f"<p>{block}</p>" for block in blocks if block)
    return TAG.sub(" ", " ".join(rest))


@event_priority(60)  # after hooks/search_code.py, before the plugin writes the index
def on_post_build(config):
    plugin = config.plugins["material/search"]
    separator = re.compile(plugin.config.separator)

    def words(text):
        return filter(None, separator.split(html.unescape(TAG.sub(" ", text)).lower()))

    entries = list(filter(wanted, plugin.search_index.entries))
    plugin.search_index.entries = entries
    pages, where = defaultdict(list), defaultdict(set)
    for entry in entries:
        rest = list(words(shorten(entry)))
        page = entry["location"].partition("#")[0]
        pages[page].append((entry, rest))
        for word in [*words(entry["title"] + " " + entry["text"]), *rest]:
            where[word].add(page)
        for name in entry["names"]:
            where[name.lower()].add(page)
    for sections in pages.values():
        seen = {w for e, _ in sections for w in words(e["title"] + " " + e["text"])}
        for entry, rest in sections:
            rare = (w for w in rest if len(w) > 1 and len(where[w]) <= RARE)
            used = (n for n in entry.pop("names") if len(where[n.lower()]) <= COMMON)
            found = []
            for word in [*used, *rare]:
                if not seen.issuperset(words(word)):
                    found.append(word)
                    seen.update(words(word))
            if found:
                entry["words"] = " ".join(found)
