"""The page of errors finds a pasted message, and as Python does."""

import pages
import pytest
from error_texts import AROUND, COMMON, ODD

from refcode.errors import index
from refcode.errors.matching import find

TRACEBACK = """Traceback (most recent call last):
  File "train.py", line 12, in <module>
    loss = criterion(model(x), y)
  File "/lib/python3/site-packages/torch/nn/functional.py", line 3462, in cross_entropy
    return torch._C._nn.cross_entropy_loss(input, target)
IndexError: Target 17 is out of bounds."""
ENTRY = "losses-cross_entropy-target_of_the_wrong_shape_or_range"


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_the_script_finds_what_python_finds(language, page, address):
    shown = [f"{kind}: {text}" for kind, text in index.messages().values()]
    bare = [text for _, text in index.messages().values()]
    around = [text for text in [*AROUND.values(), *ODD] if isinstance(text, str)]
    texts = [*shown, *bare, *COMMON.splitlines(), *around, TRACEBACK]
    texts = [text for text in texts if text.isascii() or text.isprintable()]
    page.goto(f"{address}/{language}/errors.html")
    box = page.locator(".error-finder")
    assert not [url for url in page.requests if "errors-rules" in url], "not yet used"
    found = box.evaluate(
        "async (box, texts) => texts.map((await box.rules()).find)", texts
    )
    for text, here in zip(texts, found, strict=True):
        key = find(text, index.patterns())
        there = key and key.replace("/", "-").replace("#", "-")
        assert here == there, f"the page finds {here}, Python {there}:\n{text[:500]}"
    assert len([here for here in found if here]) > 2 * len(shown) - 1


@pytest.mark.parametrize("language", pages.LANGUAGES)
def test_a_pasted_traceback_leads_to_its_entry_by_keyboard(language, page, address):
    page.goto(f"{address}/{language}/errors.html")
    label = {"en": "Paste a message", "zh": "粘贴一条报错"}[language]
    field = page.get_by_label(label)
    field.focus()
    page.keyboard.insert_text(TRACEBACK)
    answer = page.locator(".error-finder output a").first
    answer.wait_for()
    assert answer.text_content().startswith("IndexError: Target 3 is out of bounds.")
    assert page.locator(".error-finder").get_by_role("status").count() == 1
    cause = index.entries()[ENTRY.replace("-", "/")].row[f"cause_{language}"]
    assert page.locator("output p").first.text_content() == cause.replace("`", "")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function(f"location.hash === '#{ENTRY}'")
    assert page.locator(f"dt:target >> text={'Target 3 is out of bounds'}").is_visible()


def test_of_several_messages_with_one_answer_the_box_names_the_one_that_came(
    page, address
):
    page.goto(f"{address}/en/errors.html")
    said = "IndexError: slice() cannot be applied to a 0-dim tensor."
    page.get_by_label("Paste a message").fill(f"{TRACEBACK}\n{said}")
    link = page.locator("output a").first
    link.wait_for()
    assert link.text_content() == said
    link.click()
    entry = page.locator("dt:target")
    assert said in entry.text_content()
    assert not entry.text_content().startswith(said), "else this test sees nothing"


def test_an_unknown_message_leads_to_the_search(page, address):
    page.goto(f"{address}/en/errors.html")
    page.get_by_label("Paste a message").fill("ValueError: no such <b>stride</b>")
    link = page.locator("output a")
    link.wait_for()
    assert link.text_content() == "no such <b>stride</b>", "as text, not as markup"
    link.click()
    page.wait_for_url("**/errors.html?q=*")
    page.locator(".md-search-result__link").first.wait_for(state="attached")
    page.go_back()
    page.get_by_label("Paste a message").fill("")
    page.wait_for_function("!document.querySelector('output').textContent")


def test_without_script_the_list_is_there_and_the_box_is_not(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/en/errors.html#{ENTRY}")
    assert page.locator(f"#{ENTRY}").is_visible()
    assert not page.locator("#error-text").is_visible()
    page.locator(f"#{ENTRY} + dd + dd a").click()
    assert page.url.endswith(f"cross_entropy.html#{ENTRY.rpartition('-')[2]}")
    context.close()
