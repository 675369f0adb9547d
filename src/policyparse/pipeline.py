"""``parse()``: bytes → Source → Text → Outline → Mentions → Document, five calls in order."""

import datetime
import os

from policyparse import lang
from policyparse.assemble import assemble
from policyparse.clean import clean
from policyparse.errors import DateError
from policyparse.extract import extract
from policyparse.metadata import describe
from policyparse.models import Document
from policyparse.segment import segment
from policyparse.source import DEFAULT_LIMITS, Limits, read


def parse(
    document: os.PathLike[str] | bytes | str,
    *,
    language: str | None = None,
    date: datetime.date | str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Document:
    """Parse one policy document or news article.

    Args:
        document: a path, which is read; bytes or str are the document itself.
        language: ``"zh"`` or ``"en"``; told from the text where it is not given.
        date: the date (ISO, where it is text) against which 今年 and "next year" are read; the document's own date
            where it is not given.
        limits: how large an input is taken.

    Raises:
        SourceError: the input cannot be read: missing, a directory, binary, empty, undecodable or too large.
        LanguageError: ``language`` is not one the library has.
        DateError: ``date`` is no ISO date.

    >>> doc = parse("到2025年，森林覆盖率达到45%。")
    >>> doc.lang, doc.text
    ('zh', '到2025年，森林覆盖率达到45%。')
    """
    today = _iso(date)
    source = read(document, limits)
    text = clean(source, language)
    rules = lang.get(text.lang)
    outline = segment(text, rules)
    described = describe(source, text, outline, rules)
    today = today or described.metadata.date_issued or described.metadata.date_published
    mentions = extract(text, rules, today)
    return assemble(source, text, outline, described, mentions, rules)


def _iso(date: datetime.date | str | None) -> str | None:
    if date is None:
        return None
    try:
        return datetime.date.fromisoformat(str(date)).isoformat()
    except ValueError as error:
        raise DateError(f"{date!r} is no date; give it as YYYY-MM-DD") from error
