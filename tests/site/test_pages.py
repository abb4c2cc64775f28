"""The pages show tested code only, and the two languages say the same."""

import re
import tomllib
import unicodedata

import pages
import pytest

CLAIMS = tomllib.loads((pages.DOCS / "claims.toml").read_text("utf-8"))
ALL = [(lang, path) for lang in pages.LANGUAGES for path in pages.paths(lang)]
TWINS = pages.paths("en")
ASKED = re.compile(  # what the hooks put something in the place of
    r"<!-- (claims|audit|errors|terms [\w-]+|explorable \w+( \w+=\S+)*) -->"
)
COMMAND = re.compile(r"(python|torchrun) ")
FULL_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:!?][\u4e00-\u9fff]")


def ids(value):
    return value if isinstance(value, str) else value.as_posix()


@pytest.mark.parametrize(("language", "path"), ALL, ids=ids)
def test_python_blocks_are_includes_of_tested_code(language, path):
    text = pages.read(language, path)
    for info, content, line in pages.fences(text):
        if pages.PYTHON.match(info):
            where = f"docs/{language}/{path}:{line}"
            (name,) = pages.includes(content) or [None]
            assert name, f"{where}: typed Python; make it an example and include it"
            alone = content.strip() == f'--8<-- "{name}"'
            assert alone, f"{where}: more than an include"
            exists = (pages.PACKAGE / name).is_file()
            assert exists, f"{where}: no {name} in src/refcode"


@pytest.mark.parametrize(("language", "path"), ALL, ids=ids)
def test_other_blocks_are_includes_or_commands(language, path):
    for info, content, line in pages.fences(pages.read(language, path)):
        if not pages.PYTHON.match(info) and not pages.includes(content):
            typed = [row for row in content.splitlines() if not COMMAND.match(row)]
            assert not typed, f"docs/{language}/{path}:{line}: typed by hand: {typed}"


@pytest.mark.parametrize(("language", "path"), ALL, ids=ids)
def test_indented_blocks_do_not_smuggle_code_in(language, path):
    text = pages.prose(pages.read(language, path))
    assert not re.search(r"^\s*(>>> |    import |    print\()", text, re.MULTILINE)
    assert "<pre" not in text


@pytest.mark.parametrize(("language", "path"), ALL, ids=ids)
def test_a_comment_asks_for_what_a_hook_knows(language, path):
    for line in pages.prose(pages.read(language, path)).splitlines():
        assert "<!--" not in line or ASKED.fullmatch(line), f"nothing stands for {line}"


@pytest.mark.parametrize("key", pages.keys())
def test_each_example_is_on_its_own_page_once(key):
    files = (pages.PACKAGE / "examples" / key).glob("*.py")
    shown = pages.includes(pages.read("en", f"{key}.md"))
    for name in sorted(f"examples/{key}/{file.name}" for file in files):
        times = shown.count(name)
        assert times == 1, f"docs/en/{key}.md shows {name} {times} times"


def test_both_languages_have_the_same_pages():
    assert pages.paths("en") == pages.paths("zh")


@pytest.mark.parametrize("path", TWINS, ids=ids)
def test_twins_have_the_same_build(path):
    en, zh = (pages.read(language, path) for language in pages.LANGUAGES)
    assert pages.headings(en) == pages.headings(zh)
    assert all(key for _, key in pages.headings(en)), "each heading needs a {#id}"
    assert pages.includes(en) == pages.includes(zh)
    assert pages.tables(en) == pages.tables(zh)
    for same in (
        r"^(?:!!!|\?\?\?\+?) (\w+)",  # admonitions
        r"!\[[^\]]*\]\(([^)]+)\)",  # figures
        r"(<!-- .*? -->)",  # claims, explorables
        r"^(\d+)\. ",  # annotations
        r"^(:::.*)$",  # API
    ):
        found = [re.findall(same, text, re.MULTILINE) for text in (en, zh)]
        assert found[0] == found[1], f"the twins differ in {same}"


@pytest.mark.parametrize("path", TWINS, ids=ids)
def test_chinese_prose_has_chinese_punctuation(path):
    half = FULL_WIDTH.findall(pages.prose(pages.read("zh", path)))
    assert not half, f"half-width punctuation between 汉字: {half}"


@pytest.mark.parametrize("topic", pages.topics())
def test_a_topic_page_has_the_anatomy_of_one(topic):
    keys = [key for _, key in pages.headings(pages.read("en", f"{topic}.md"))]
    claimed = any(row["topic"] == topic for row in CLAIMS.values())
    parts = ["edges", "pitfalls", "reference", "notes", "see-also"]
    needed = {"edges", "pitfalls", "see-also"} | ({"notes"} if claimed else set())
    assert needed <= set(keys)
    assert [key for key in keys if key in parts] == [p for p in parts if p in keys]


@pytest.mark.parametrize("key", CLAIMS)
def test_a_claim_is_judged_in_both_languages_and_shown(key):
    row = CLAIMS[key]
    assert row["verdict"] in {"true", "imprecise", "wrong", "outdated", "picture lost"}
    for field in ("says", "says_en", "en", "zh"):
        assert row[field].strip()
    for field in ("says_en", "en"):
        wide = {c for c in row[field] if unicodedata.east_asian_width(c) in "WF"}
        quoted = set("".join(re.findall("['‘“\"(（].*?['’”\")）]", row[field])))
        assert wide <= quoted, f"{key}.{field} is English; quote {wide}"
    if "example" in row:
        example = row["example"]
        assert (pages.PACKAGE / "examples" / f"{example}.py").is_file()
        assert example.startswith(row["topic"] + "/"), "shown on the page of its topic"
    else:
        assert row["topic"] == "about/notes", f"{key} needs the example that shows it"
