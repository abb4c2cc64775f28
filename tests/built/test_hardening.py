"""What each built page says of what it may load, and of the pages it links to."""

import re

import pytest

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
OUTSIDE = re.compile(r'<a [^>]*href="https?://[^>]*>')


@pytest.fixture(scope="module")
def built(site):
    return {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}


def test_each_page_has_a_policy_before_its_first_script_or_style(built):
    for path, html in built.items():
        policy = POLICY.search(html)
        assert policy, f"{path}: see hooks/hardening.py"
        assert not re.search(r"<(script|style|link)\b", html[: policy.start()]), path


def test_no_policy_lets_any_script_or_style_run(built):
    for path, html in built.items():
        policy = POLICY.search(html)[1]
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe-" not in policy, path
        assert "http" not in policy.replace("http-equiv", ""), f"{path}: another host"


def test_no_element_carries_its_own_style_or_handler(built):
    for path, html in built.items():
        found = re.search(r'<[a-z][^<>]* (?:style|on[a-z]+)="', html)
        assert not found, f"{path}: {found[0]}: the policy refuses it; use a class"


def test_a_link_to_another_host_gives_no_hold_on_the_page(built):
    links = [
        (path, link) for path, html in built.items() for link in OUTSIDE.findall(html)
    ]
    assert len(links) > 100
    assert not [(path, link) for path, link in links if 'rel="noopener' not in link]
