"""The markup reader beside Beautiful Soup: the same elements, the same text, and where each character stands."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from bs4.element import Comment, Declaration, Doctype, PreformattedString
from hypothesis import given
from hypothesis import strategies as st

from policyparse.html import EMPTY, INLINE, read_html
from policyparse.span import Span
from tests.conftest import CORPUS

PAGES = sorted([*(Path(__file__).parent / "pages").glob("*.html"), *CORPUS.glob("*.html")])
UNSEEN = (Comment, Declaration, Doctype, PreformattedString)


class Heard:
    """What a page tells: the names of its elements and its text, in order, and where the text stands."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.text: list[str] = []
        self.places: list[tuple[str, int, int]] = []
        self.depth = 0

    def open(self, name: str, attributes: Mapping[str, str]) -> None:
        self.names.append(name)
        self.depth += 1

    def close(self) -> None:
        self.depth -= 1

    def stand(self, name: str, attributes: Mapping[str, str]) -> None:
        self.names.append(name)

    def write(self, text: str, start: int, length: int) -> None:
        self.text.append(text)
        self.places.append((text, start, length))


def heard(page: str) -> Heard:
    reader = Heard()
    read_html(page, Span(0, len(page)), reader)
    return reader


def check(page: str) -> None:
    reader, soup = heard(page), BeautifulSoup(page, "html.parser")
    assert reader.depth == 0
    # the reader passes over what only colours words, and may tell a line break as white space
    minor = INLINE | EMPTY
    blocks = [element.name for element in soup.find_all(True) if element.name not in minor]
    assert [name for name in reader.names if name not in minor] == blocks
    strings = (string for string in soup.find_all(string=True) if not isinstance(string, UNSEEN))
    assert "".join("".join(reader.text).split()) == "".join("".join(strings).split())


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_pages_are_read_as_beautiful_soup_reads_them(path: Path) -> None:
    page = path.read_text("utf-8")
    check(page)
    for text, start, length in heard(page).places:
        assert text == page[start : start + length] or page[start] == "&"


WORDS = st.sampled_from(["节水", "到2025年", "a", " ", "\n", "&amp;", "&nbsp;", "3 &lt; 5", "14%"])
NAMES = st.sampled_from(["p", "div", "span", "b", "td", "li", "h1"])
MARKUP = st.recursive(
    WORDS | st.sampled_from(["<br>", "<img src='x'>", "<!-- note -->", "<script>if (a < b) {}</script>"]),
    lambda inner: st.builds(lambda name, parts: f"<{name} class='c'>{''.join(parts)}</{name}>", NAMES, st.lists(inner)),
    max_leaves=20,
)


@given(st.lists(MARKUP).map("".join))
def test_any_markup_is_read_as_beautiful_soup_reads_it(page: str) -> None:
    check(page)
