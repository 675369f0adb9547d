"""Who issues a document: the signature, the letterhead, the title, the note under a statute's title."""

from collections.abc import Iterator

from policyparse.lang.shape import Language
from policyparse.metadata.head import Head
from policyparse.metadata.signature import Signature, split_names
from policyparse.metadata.trust import Reading, overlapping
from policyparse.pattern import Match


def adopting(notes: list[Match]) -> list[Match]:
    """The note that counts: the last that says adopted, revised or promulgated. The province only approves (批准)."""
    return [note for note in notes if not note["approved"]][-1:] or notes[-1:]


def signed_by_another(signature: Signature, title: str | None, end: int, language: Language) -> bool:
    """Whether a signature is that of what the notice forwards: the title names another body.

    上海市政府办公厅转发市卫生局…意见的通知 without a signature of its own ends in that of the 卫生局.
    """
    rules = language.signatures
    named = rules.issuer_in_title.search(language.titles.headline(title)) if title else None
    if named is None or not signature.names or title is None:
        return False
    issuers = "、".join(split_names(named["names"], language))
    if not issuers or overlapping(issuers, "、".join(signature.names)):
        return False
    return signature.date.start > end or rules.forwards.search(title) is not None


def issuer_readings(
    content: str, head: Head, signature: Signature | None, title: str | None, language: Language
) -> Iterator[Reading]:
    """Every place that says who issues the document; joint issuers are separated by ``、``."""
    if signature and signature.names:
        yield Reading("、".join(signature.names), "signature", signature.span)
    if head.letterhead:
        names = split_names(content[head.letterhead.slice], language)
        if names:
            yield Reading("、".join(names), "letterhead", head.letterhead)
    if title and (match := language.signatures.issuer_in_title.search(language.titles.headline(title))):
        names = split_names(match["names"], language)
        if names:
            yield Reading("、".join(names), "title")
    for note in adopting(head.notes):
        if note["body"]:
            yield Reading(language.titles.tight(note["body"]), "note", note.span_of("body"))
