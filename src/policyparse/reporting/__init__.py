"""Documents → one page to read: text with highlights beside tables, in a file that needs nothing else.

The page is ``page.html`` with its style and scripts in it, and every document as JSON, drawn when it is opened. What it
says in its own words is in ``words.toml``.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from policyparse.errors import SourceError
from policyparse.lang import get
from policyparse.models import Document
from policyparse.reporting.page import pieces


def report(
    documents: Document | Iterable[Document],
    out: os.PathLike[str] | str,
    *,
    title: str | None = None,
    lang: str | None = None,
) -> Path:
    """Write one HTML page that shows documents: open it in any browser, send it to anyone.

    Args:
        documents: one document or many; they are taken one at a time.
        out: the file to write; one that exists is replaced when the new one is complete.
        title: what the page is called.
        lang: the language that the page opens in, ``"zh"`` or ``"en"``; the browser's own by default. The reader can
            always switch.

    Returns:
        The path of the page.

    Raises:
        LanguageError: for a language that the library does not have.
        SourceError: there is no document, or the page cannot be written.
    """
    many = [documents] if isinstance(documents, Document) else documents
    language = get(lang).code if lang else ""
    path = Path(out)
    partial = path.with_name(f"{path.name}.partial")
    try:
        # half a surrogate pair cannot be written; its escape is JSON's own
        with partial.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as page:
            page.writelines(pieces(_some(many, path), title, language))
        partial.replace(path)
    except OSError as error:
        raise SourceError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            partial.unlink()
    return path


def _some(documents: Iterable[Document], path: Path) -> Iterator[Document]:
    count = 0
    for count, document in enumerate(documents, 1):  # noqa: B007  # counted, to tell none from some
        yield document
    if not count:
        raise SourceError(f"{path}: not written, there is no document to show")
