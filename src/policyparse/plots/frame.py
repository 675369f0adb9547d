"""What all pictures share: which documents and language, the title at the top, the key and the notes at the bottom."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from policyparse.lang import get
from policyparse.models import Document
from policyparse.names import label
from policyparse.plots.sheet import FAINT, MARGIN, SIZE, TITLE, Sheet, line_height, sheet, text_width, wrapped

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Key = Sequence[tuple[str, str, bool, str]]
"""Marker, colour, whether it is filled, and meaning of each sign of a picture."""


def documents_of(given: Document | Iterable[Document], lang: str | None) -> tuple[list[Document], str]:
    """The documents and the language of the words.

    Raises:
        LanguageError: for a language that the library does not have.
    """
    documents = [given] if isinstance(given, Document) else list(given)
    return documents, get(lang or (documents[0].lang if documents else "en")).code


def begin(documents: Sequence[Document], kind: str, language: str, width: float) -> tuple[Sheet, float]:
    """A sheet with its title: what is drawn, and of which document; and where to go on."""
    page = sheet(width)
    y = page.lines(MARGIN, MARGIN, wrapped(label("plot", kind, language), width - 2 * MARGIN, TITLE), size=TITLE)
    title = documents[0].metadata.title if len(documents) == 1 else None
    if title:
        y = page.lines(MARGIN, y, wrapped(title, width - 2 * MARGIN, most=2), color=FAINT)
    return page, y + 0.1


def end(page: Sheet, y: float, key: Key = (), notes: Sequence[str] = ()) -> "Figure":
    """The figure, with the key and the notes below what was drawn."""
    x, y = MARGIN, y + 0.1
    for shape, color, filled, words in key:
        needed = 0.2 + text_width(words) + 0.2
        if x > MARGIN and x + needed > page.width - MARGIN:
            x, y = MARGIN, y + line_height()
        page.mark(x + 0.06, y + line_height() / 2, shape, color=color, filled=filled)
        page.text(x + 0.18, y, words, color=FAINT)
        x += needed
    if key:
        y += line_height()
    for note in notes:
        y = page.lines(MARGIN, y, wrapped(note, page.width - 2 * MARGIN), color=FAINT)
    return page.finish(y)


def nothing(documents: Sequence[Document], kind: str, language: str, width: float) -> "Figure":
    """A picture that says that there is nothing to draw."""
    page, y = begin(documents, kind, language, width)
    page.text(MARGIN, y, label("plot", "nothing", language), color=FAINT)
    return page.finish(y + line_height(SIZE))
