"""The list of topics is of both navigations, or says where they part."""

import pytest
import topics

NAV = "nav:\n  - One: a.md\n  - Two:\n      - First: b.md\n"


def test_navigations_that_differ_are_refused_with_the_place(tmp_path):
    en, zh = tmp_path / "en.yml", tmp_path / "zh.yml"
    en.write_text(NAV + "      - Second: c.md\n")
    zh.write_text(NAV)
    with pytest.raises(SystemExit, match=r"en\.yml has c\.md, .*zh\.yml has None"):
        topics.both((en, zh))
    zh.write_text(en.read_text().replace("First", "第一"))
    assert [title for (title, _), _ in topics.both((en, zh))] == ["One", "Two"]
