"""Which of the titles on a page is the document's."""

from collections.abc import Iterator

from policyparse.lang.shape import Language
from policyparse.metadata.head import Head
from policyparse.metadata.signature import Signature
from policyparse.metadata.titles import closed, title_at
from policyparse.metadata.trust import Reading, settle
from policyparse.models import Issue, Outline
from policyparse.span import Span

SHORT_TITLE = 8
"""A shorter line that ends as a title does (目录) names no document."""
NAMED = 0.7
"""This share of its runs of four characters, and a title is one that the document before it names."""
LISTED = 2
"""More separators than this, and a line is a list of names."""


def settled_title(
    content: str,
    head: Head,
    signature: Signature | None,
    readings: list[Reading],
    language: Language,
    issues: list[Issue],
) -> Reading | None:
    """The document's title: the page's headline where there is one, else what its head says.

    A page's ``<title>`` counts only where nothing else does: it may be the name of the site.
    """
    found = [
        Reading(_page_title(r.value, language) if r.place in ("page", "headline") else r.value, r.place, r.span)
        for r in readings
    ]
    if head.title is not None:
        inner = head.own_title
        span = inner if inner is not None and _carries(content, inner, head.title, language) else head.title
        found.append(Reading(content[span.slice], "head", span))
    if not found and signature and (signature.names or head.addressees):
        found = [*_below(content, signature, language)]
    if not found and head.order and head.number and "\n" in head.number.text:
        found = [Reading(head.number.text.partition("\n")[0], "head", head.number.span)]
    if not found:
        issues.append(Issue(code="title-missing", detail="no line of the text reads as its title"))
    found = [Reading(_written(without_number(r.value, language), language), r.place, r.span) for r in found]
    best = settle("title", found, issues, _agree)
    if best is None:
        return None
    whole = next((r for r in found if r.place == "head" and _cut_short(best.value, r.value)), best)
    return Reading(whole.value.rstrip(".。 "), whole.place, whole.span)


def second_titles(content: str, head: Head, outline: Outline, language: Language) -> Iterator[Issue]:
    """Titles of further documents, which the first one neither names nor carries: two notices in one file."""
    carried = [part.title_span for part in outline.parts if part.kind == "carried" and part.title_span]
    spans = dict.fromkeys([*([head.second] if head.second else []), *carried])
    if not spans:
        return
    tight = language.titles.tight
    main = next((part.span for part in outline.parts if part.kind == "main"), Span(0, 0))
    second = content[head.second.slice] if head.second else ""
    first = _fours(content[main.slice].replace(second, "", 1) if second else content[main.slice])
    labelled = {clause.span.start for clause in outline.clauses}
    for span in spans:
        note = language.titles.open_note.match(content, span.start, span.end)
        title = tight(content[note.end if note else span.start : span.end])
        listed = title.count(language.addressees.inner_separators) > LISTED
        if listed or len(title) < SHORT_TITLE or span.start in labelled or not closed(content, span, language):
            continue
        named = _fours(title)
        if len(named & first) < NAMED * len(named):
            detail = f"another title stands here, {title!r}; what is read is the first document's"
            yield Issue(code="title-second", detail=detail, span=span)


def _fours(text: str) -> set[str]:
    letters = "".join(character for character in text if character.isalnum())
    return {letters[at : at + 4] for at in range(len(letters) - 3)}


def without_number(title: str, language: Language) -> str:
    """A title without the document number that a portal prints in brackets behind it."""
    match = language.docnumbers.trailing.search(title)
    return title[: match.start] if match else title


def _below(content: str, signature: Signature, language: Language) -> Iterator[Reading]:
    """The title of what a notice without one carries: it stands below the signature."""
    start = signature.date.end
    if note := language.titles.open_note.match(content, start):
        start = note.end
    while start < len(content) and content[start].isspace():
        start += 1
    if language.signatures.listed.match(content, start):
        return
    span = title_at(content, start, len(content), language)
    if span and closed(content, span, language) and not content[span.start].islower():
        yield Reading(content[span.slice], "carried", span)


def _written(value: str, language: Language) -> str:
    """A title as one piece; a headline keeps the space between its halves."""
    rules = language.titles
    value = value.lstrip("━─—-#*＊ \u3000")
    return rules.tight(value) if rules.kind.search(rules.tight(value)) else rules.headline(value)


def _page_title(value: str, language: Language) -> str:
    match = language.titles.site_suffix.search(value)
    return value[: match.start] if match and match.start else value


def _carries(content: str, inner: Span, outer: Span, language: Language) -> bool:
    """Whether the second title is the notice that carries what the first one names.

    A second title that is the first with its issuer in front is the same title.
    """
    tight = language.titles.tight
    one, other = tight(content[outer.slice]), tight(content[inner.slice])
    return one in other and not other.endswith(one)


def _cut_short(one: str, other: str) -> bool:
    """Whether the first is the beginning of the second: a page's attribute ends at the first quotation mark."""
    return len(one) < len(other) and "".join(other.split()).startswith("".join(one.split()))


def _agree(one: str, other: str) -> bool:
    """Titles agree where one begins or contains the other: pages cut long titles short."""
    one, other = "".join(one.split()).rstrip(".…"), "".join(other.split()).rstrip(".…")
    return one in other or other in one
