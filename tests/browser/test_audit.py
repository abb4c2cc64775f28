"""The audit's filter shows exactly the claims that docs/claims.toml says."""

import tomllib
from collections import Counter

import pages
import pytest
from axe_playwright_python.sync_playwright import Axe
from yaml import unsafe_load

CLAIMS = tomllib.loads((pages.DOCS / "claims.toml").read_text("utf-8"))
VISIBLE = """() => [...document.querySelectorAll(".claim")]
  .filter((claim) => claim.checkVisibility()).map((claim) => claim.id)"""
HEADED = """() => [...document.querySelectorAll("article h2[id]")]
  .filter((head) => head.checkVisibility()).map((head) => head.id).slice(1)"""
STATUS = ".audit output"


def claims(verdicts=(), topic="", word="", language="en"):
    """The keys of the claims that such a filter must show."""
    fields = ("says", "zh") if language == "zh" else ("says_en", "en")
    return [
        key
        for key, row in CLAIMS.items()
        if (not verdicts or row["verdict"] in verdicts)
        and (not topic or row["topic"] == topic)
        and word.lower() in " ".join(row[f] for f in fields).replace("`", "").lower()
    ]


def notes(address, language, state=""):
    return f"{address}/{language}/about/notes.html{state}"


def test_every_claim_is_there_and_leads_to_its_example(page, address):
    for language in pages.LANGUAGES:
        page.goto(notes(address, language))
        assert page.evaluate(VISIBLE) == list(CLAIMS)
        for key, row in CLAIMS.items():
            links = page.locator(f"#{key} .claim__link")
            if "example" in row:
                topic, _, name = row["example"].rpartition("/")
                wanted = f"{address}/{language}/{topic}.html#{name}"
                assert links.evaluate("link => link.href") == wanted
            else:
                assert links.count() == 0


@pytest.mark.parametrize("language", pages.LANGUAGES)
@pytest.mark.parametrize("verdict", ["true", "imprecise", "wrong", "outdated"])
def test_a_verdict_shows_its_claims_and_no_other(language, verdict, page, address):
    page.goto(notes(address, language))
    box = page.locator(f".audit [value={verdict}]")
    box.focus()
    page.keyboard.press("Space")
    wanted = claims([verdict], language=language)
    assert page.evaluate(VISIBLE) == wanted
    assert str(len(wanted)) in page.locator(STATUS).inner_text()
    there = page.evaluate("location.href")
    assert there == notes(address, language, f"#verdict={verdict}")
    headed = dict.fromkeys(CLAIMS[key]["topic"].replace("/", "-") for key in wanted)
    assert page.evaluate(HEADED) == list(headed)


@pytest.mark.parametrize(
    "topic", dict.fromkeys(row["topic"] for row in CLAIMS.values())
)
def test_a_topic_shows_its_claims_with_their_counts(topic, page, address):
    page.goto(notes(address, "zh"))
    page.locator("[name=topic]").select_option(topic)
    wanted = claims(topic=topic)
    assert page.evaluate(VISIBLE) == wanted
    counts = Counter(CLAIMS[key]["verdict"].replace(" ", "-") for key in wanted)
    for box in page.locator("[name=verdict]").all():
        shown = box.locator("xpath=../b").inner_text()
        assert int(shown) == counts[box.get_attribute("value")]


@pytest.mark.parametrize(("language", "word"), [("en", "Storage"), ("zh", "梯度")])
def test_a_word_shows_the_claims_that_hold_it(language, word, page, address):
    page.goto(notes(address, language))
    page.get_by_role("searchbox").last.fill(word)
    assert set(claims(word=word, language=language)) <= set(page.evaluate(VISIBLE))
    texts = page.locator(".claim:visible").all_inner_texts()
    assert all(word.lower() in text.lower() for text in texts)


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_a_filtered_view_can_be_linked_and_left(language, page, address):
    state = "#verdict=imprecise,picture-lost&topic=tensors/view"
    page.goto(notes(address, language, state))
    wanted = claims(["imprecise", "picture lost"], "tensors/view")
    assert wanted
    assert page.evaluate(VISIBLE) == wanted
    page.locator("[name=text]").fill("a&b=c")
    there = page.evaluate("location.href")
    assert there == notes(address, language, f"{state}&text=a%26b%3Dc")
    assert page.evaluate(VISIBLE) == []
    page.reload()
    assert page.locator("[name=text]").input_value() == "a&b=c"
    page.locator(".audit [type=reset]").click()
    page.wait_for_function("() => location.hash === ''")
    assert page.evaluate(VISIBLE) == list(CLAIMS)


def test_a_link_to_a_claim_that_the_filter_hides_shows_it(page, address):
    page.goto(notes(address, "en", "#topic=tensors/view"))
    (hidden,) = claims(topic="nn/module")
    page.evaluate(f"location.hash = '{hidden}'")
    page.locator(f"#{hidden}").wait_for(state="visible")
    assert page.evaluate(VISIBLE) == list(CLAIMS)


def test_without_script_every_claim_and_count_is_there(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(notes(address, "en"))
    assert page.locator(".claim:visible").count() == len(CLAIMS)
    assert not page.locator(".audit").is_visible()
    words = unsafe_load((pages.DOCS.parent / "mkdocs.yml").read_text("utf-8"))["extra"]
    counts = Counter(row["verdict"] for row in CLAIMS.values())
    for row, (verdict, count) in zip(
        page.locator(".audit-counts tbody tr").all(), counts.most_common(), strict=True
    ):
        name = words["words"]["verdicts"][verdict]
        assert row.locator("td").all_inner_texts() == [name, str(count)]
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_filter_is_accessible(language, scheme, page, address):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(notes(address, language, "#verdict=wrong"))
    result = Axe().run(page, context=".audit, .claim")
    assert not result.response["violations"], result.generate_report()


def test_the_script_is_loaded_here_only(page, address):
    page.goto(f"{address}/en/tensors/view.html")
    assert not [url for url in page.requests if "audit" in url]
