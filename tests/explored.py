"""Explorables in a browser: where they are, one set up alone, what each must do."""

import gzip
import importlib.util
import json

import pages
from axe_playwright_python.sync_playwright import Axe

from refcode.snippets import without_output

ROOT = pages.DOCS.parent
COMPONENTS = pages.DOCS / "theme" / "components"
IDEAS = sorted(path.stem for path in (pages.DOCS / "explorables").glob("*.py"))


def hook():
    """hooks/explorables.py; tools/ has a module of the same name."""
    path = ROOT / "hooks" / "explorables.py"
    spec = importlib.util.spec_from_file_location("explorables_hook", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


HOOK = hook()


def places():
    """(language, page, idea, id) of each explorable on the site."""
    for language in pages.LANGUAGES:
        for path in pages.paths(language):
            found = HOOK.asked(pages.read(language, path))
            ids = HOOK.keys([idea for idea, _ in found])
            for (idea, _), key in zip(found, ids, strict=True):
                yield language, path, idea, key


PLACES = list(places())


def url(address, language, path):
    return f"{address}/{language}/{path.with_suffix('.html').as_posix()}"


def tag(idea):
    return f"refcode-{idea.replace('_', '-')}"


def scripts(idea, right="", wrong=""):
    """The scripts of an element; `right` replaced by `wrong` makes a mutant."""
    texts = [path.read_text("utf-8") for path in HOOK.components(idea, ".js")]
    if right:
        times = sum(text.count(right) for text in texts[1:])
        assert times == 1, f"{right!r} is {times} times in the scripts of {idea}"
        texts = [text.replace(right, wrong) for text in texts]
    return texts


def load(page, idea, right="", wrong=""):
    """A blank page that knows the element; its rules are `rules` there."""
    page.goto("about:blank")
    for text in scripts(idea, right, wrong):
        page.add_script_tag(content=text)
    page.evaluate(f"window.rules = customElements.get('{tag(idea)}').rules")
    return page


def ask(page, function, cases):
    """What the JavaScript `function` makes of `cases`; as text, thousands are quick."""
    call = f"(text) => JSON.stringify(({function})(JSON.parse(text)))"
    return json.loads(page.evaluate(call, json.dumps(cases)))


def mount(page, idea, language="en", **options):
    """Such a page with one element on it; returns its locator."""
    page.goto("about:blank")
    page.set_content(HOOK.markup(idea, options, language, idea.replace("_", "-")))
    shared = COMPONENTS / "../assets/refcode.css"
    for path in (shared, *HOOK.components(idea, ".css")):
        page.add_style_tag(content=path.read_text("utf-8"))
    ground = "background: var(--md-default-bg-color, #fff)"  # as Material has it
    page.add_style_tag(
        content=f"body {{ {ground}; color: var(--md-default-fg-color) }}"
    )
    page.evaluate("document.body.dataset.mdColorScheme = 'default'")
    page.evaluate("document.body.className = 'md-typeset'")
    base, *own = scripts(idea)
    page.add_script_tag(content=base)
    # A blank page has no address to load data from.
    page.evaluate("() => { Explorable.prototype.load = () => new Promise(() => {}) }")
    for text in own:
        page.add_script_tag(content=text)
    return page.locator(tag(idea))


def visit(page, address, key):
    """An element of a page that is gone to as a reader does: then its scripts come."""
    page.goto(address)
    element = page.locator(f"#{key}")
    element.scroll_into_view_if_needed()
    element.locator(".explorable__live").wait_for()
    page.locator(f"#{key}:not([aria-busy])").wait_for()  # for data that it loads
    return element


def visit_all(page):
    """Go to each element of the open page, and back to its top."""
    page.evaluate("""async () => {
      for (const place of document.querySelectorAll("refcode-near")) {
        place.scrollIntoView()
        await customElements.whenDefined(place.firstElementChild.localName)
      }
      scrollTo(0, 0)
    }""")


def check_code(element, runner):
    """The code of the shown state runs and prints what it says; returns it."""
    code = element.evaluate("element => element.code(element.state)")
    run = runner.annotate(without_output(code))
    assert not run.error, f"{run.error} in:\n{code}"
    assert run.text == code, f"the element says:\n{code}\nthe run gave:\n{run.text}"
    return code


def check_link(element, browser_page, state):
    """The link made in `state` brings another page of the element to `state`."""
    element.evaluate("(element, state) => element.set(state)", state)
    state = element.evaluate("element => element.state")
    shown = element.locator(".explorable__body").inner_text()
    link = element.evaluate("element => element.address()")
    element.evaluate("element => element.reset()")
    browser_page.evaluate("link => { location.hash = '' ; location.hash = link }", link)
    browser_page.wait_for_timeout(20)  # hashchange comes by itself
    assert element.evaluate("element => element.state") == state, link
    assert element.locator(".explorable__body").inner_text() == shown, link


def check_axe(page):
    """axe-core finds nothing in the explorables as they are now."""
    found = Axe().run(page, context=".explorable")
    assert found.violations_count == 0, found.generate_report()


def gzipped(text):
    return len(gzip.compress(text.encode(), 6))
