"""What kind of document this is, by its title and, where the title does not say, by its form."""

from typing import cast

from policyparse.lang.shape import Language
from policyparse.metadata.head import Head
from policyparse.metadata.signature import Signature
from policyparse.models import Genre
from policyparse.vocab.words import meanings


def genre_of_title(title: str, language: Language) -> Genre | None:
    """The genre that the title names, ``None`` where it names none.

    >>> from policyparse import lang
    >>> genre_of_title("某市关于印发《某市碳达峰实施方案》的通知", lang.get("zh"))
    'notice'
    >>> genre_of_title("绿色建材行动计划（2022—2025年）", lang.get("zh"))
    'plan'
    """
    match = language.titles.kind.search(title)
    if match is None:
        return None
    word = match["kind"] if not match["kind"].isascii() else " ".join(match["kind"].lower().split())
    known = meanings("genres", language.code)
    return cast(Genre | None, known.get(word) or known.get("".join(word.split())))


def genre_of(
    title: str | None,
    head: Head,
    signature: Signature | None,
    content: str,
    language: Language,
    *,
    reported: bool,
    sourced: bool,
) -> Genre:
    """The genre of a document.

    Args:
        title: as settled, or the notice's own where a headline stands above it.
        head: what stands in front of the body.
        signature: what stands below it.
        content: the text.
        language: its language.
        reported: whether a reporter, an agency or a newspaper is named.
        sourced: whether the page names a source.
    """
    rules = language.metadata
    if head.press:
        return "news"
    official = bool(head.number or head.addressees or head.letterhead or (signature and signature.names))
    named = genre_of_title(title, language) if title else None
    if reported and not official:
        return "article" if named == "article" else "news"
    if official and rules.reply_opening.search(content, head.end, head.end + 400) and named in (None, "other"):
        return "reply"
    if named:
        return named
    if official:
        return "notice" if rules.issuing_text.search(content, head.end, head.end + 600) else "other"
    if head.notes or rules.article_one.search(content, head.end, head.end + 400):
        return "measures"
    told = rules.news_lead.search(content, head.end, min(len(content), head.end + 80))
    return "news" if sourced or head.header_date or told else "other"
