"""The audit of the notes: every claim under its topic, counted, with a form to filter.

`<!-- audit -->` stands for it. Without script all claims are there and the counts are a
table; docs/theme/assets/audit.js shows the form instead and filters what is there.
"""

import html
from collections import Counter

from claims import card, claims
from terms import TITLE

FORM = """<form class="audit" hidden>
<fieldset><legend>{verdict}</legend>
{verdicts}
</fieldset>
<label>{topic} <select name="topic"><option value="">{any}</option>
{topics}
</select></label>
<label>{text} <input type="search" name="text" autocomplete="off"></label>
<p><output data-text="{found}"></output> <button type="reset">{reset}</button></p>
</form>"""


def title(topic, language):
    """The title of a topic's page, as plain text."""
    with open(f"docs/{language}/{topic}.md", encoding="utf-8") as file:
        return TITLE.search(file.read())[1].replace("`", "")


def form(counts, topics, words):
    """Verdicts to tick, topics to choose, a field for any word."""
    verdicts = [
        '<label><input type="checkbox" name="verdict" '
        f'value="{kind.replace(" ", "-")}"> {words["verdicts"][kind]} '
        f"<b>{count}</b></label>"
        for kind, count in counts.most_common()
    ]
    options = [
        f'<option value="{topic}">{html.escape(name)}</option>'
        for topic, name in topics.items()
    ]
    return FORM.format(
        **words["audit"],
        verdict=words["verdict"],
        verdicts="\n".join(verdicts),
        topics="\n".join(options),
    )


def audit(page, config):
    """The form, the counts by verdict, then every claim under its topic's heading."""
    rows, words = claims(), config.extra["words"]
    counts = Counter(row["verdict"] for row in rows)
    names = dict.fromkeys(row["topic"] for row in rows)
    topics = {topic: title(topic, config.extra["language"]) for topic in names}
    topics[page.file.src_uri.removesuffix(".md")] = words["audit"]["own"]
    out = [form(counts, topics, words), '\n<div class="audit-counts" markdown="1">\n']
    out += [f"| {words['verdict']} | {words['count']} |", "|---|---|"]
    out += [
        f"| {words['verdicts'][kind]} | {count} |"
        for kind, count in counts.most_common()
    ]
    out.append("\n</div>")
    for topic, name in topics.items():
        out += ["", f"## {name} {{#{topic.replace('/', '-')}}}", ""]
        out += [f"{card(row, page, config)}\n" for row in rows if row["topic"] == topic]
    return "\n".join(out)


def on_page_markdown(markdown, page, config, **_):
    if "<!-- audit -->" not in markdown:
        return markdown
    page.meta["assets"] = ["assets/audit.css", "assets/audit.js"]
    return markdown.replace("<!-- audit -->", audit(page, config))
