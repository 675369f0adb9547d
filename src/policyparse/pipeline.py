"""``parse()``: bytes → Source → Text → Outline → Mentions → Document, five calls in order."""

import datetime
import os
from pathlib import Path

from policyparse import lang
from policyparse.assemble import assemble
from policyparse.clean import clean
from policyparse.errors import DateError
from policyparse.extract import extract
from policyparse.metadata import describe
from policyparse.models import Document
from policyparse.segment import segment
from policyparse.source import DEFAULT_LIMITS, Limits, read
from policyparse.vocab.sites import sites_with


def parse(
    document: os.PathLike[str] | bytes | str,
    *,
    language: str | None = None,
    date: datetime.date | str | None = None,
    sites: os.PathLike[str] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Document:
    """Parse one policy document or news article.

    Args:
        document: a path, which is read; bytes or str are the document itself.
        language: ``"zh"`` or ``"en"``; told from the text where it is not given.
        date: the date (ISO, where it is text) against which 今年 and "next year" are read; the document's own date
            where it is not given.
        sites: a TOML file with rules for sites, used in front of the bundled ones (see docs/en/sites.md).
        limits: how large an input is taken.

    Raises:
        SourceError: the input cannot be read: missing, a directory, binary, empty, undecodable or too large.
        LanguageError: ``language`` is not one the library has.
        DateError: ``date`` is no ISO date.
        VocabularyError: ``sites`` cannot be read or has a wrong entry.

    >>> doc = parse("到2025年，森林覆盖率达到45%。")
    >>> doc.lang, doc.text
    ('zh', '到2025年，森林覆盖率达到45%。')
    """
    today = _iso(date)
    known = sites_with(Path(sites)) if sites is not None else None
    source = read(document, limits)
    text = clean(source, language, known)
    rules = lang.get(text.lang)
    outline = segment(text, rules)
    described = describe(source, text, outline, rules)
    today = today or described.metadata.date_issued or described.metadata.date_published
    mentions = extract(text, rules, today, described.metadata.title)
    return assemble(source, text, outline, described, mentions, rules)


def _iso(date: datetime.date | str | None) -> str | None:
    if date is None:
        return None
    try:
        return datetime.date.fromisoformat(str(date)).isoformat()
    except ValueError as error:
        raise DateError(f"{date!r} is no date; give it as YYYY-MM-DD") from error
