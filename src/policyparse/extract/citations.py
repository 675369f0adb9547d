"""Every document named in the text: 《…》 or an English title in quotes, with the number behind it.

1. One record for each different document, where it is first named; the span is the title without its marks.
2. A short form (以下简称《行动计划》, or a later 《实施方案》, the end of a title named before) is no second one.
3. Books, newspapers and programmes are left out: ``vocab/documents.toml`` says how the titles of documents end.
"""

from bisect import bisect_left, insort
from typing import cast

from policyparse.lang.shape import Language
from policyparse.models import Citation, CitationKind, CitationRelation, Text
from policyparse.pattern import Match, Rule
from policyparse.span import Span
from policyparse.vocab.words import meanings

NUMBER_REACH = 60
"""The number stands this near behind the title, in characters."""
SENTENCE = 160
"""How far to either side the words are read that say what the citation does."""


def find_citations(text: Text, language: Language) -> list[Citation]:
    """Every document named in the text, each once."""
    content, rules = text.content, language.citations
    if not any(mark in content for mark in rules.opening):
        return []
    found: dict[str, Citation] = {}
    short: set[str] = set()
    endings: list[str] = []
    """The titles found, backwards and sorted: what ends one of them is found by one bisect."""
    for match in rules.title.find(content):
        span = match.span_of("title")
        assert span is not None
        title = rules.tight(content[span.slice])
        key = _folded(title.replace(rules.country, ""))
        if key in found:
            if found[key].doc_number is None and (number := _number(content, match.end, language)):
                found[key] = found[key].model_copy(update={"doc_number": number})
            continue
        if key in short:
            continue
        if rules.short_form.search(content, max(0, match.start - 16), match.start) or _is_short(key, endings):
            short.add(key)
            continue
        if _is_kind(title, language):
            continue
        citation = _citation(content, match, span, title, language)
        if citation:
            found[key] = citation
            insort(endings, key[::-1])
    return list(found.values())


def _citation(content: str, match: Match, span: Span, title: str, language: Language) -> Citation | None:
    """The record of one title, ``None`` where it is the title of no document."""
    number = _number(content, match.end, language)
    kind = kind_of(title, language)
    named = number is not None or _introduced(match)
    if kind is None and not named and language.citations.about not in title:
        return None
    if kind == "other" and not number:
        return None
    if number and kind in (None, "other") and language.citations.standard_number.fullmatch(number):
        kind = "standard"
    relation = _relation(content, match, language)
    return Citation(title=title, doc_number=number, span=span, kind=kind or "other", relation=relation)


def _introduced(match: Match) -> bool:
    """Whether the text says that this is a name (known as ‘Fit for 55’)."""
    return match.kind == "title" and match.text[0] in "'‘"


def _folded(title: str) -> str:
    """A title as it is compared: without white space, marks and case."""
    return "".join(character for character in title.lower() if character.isalnum())


def _is_short(key: str, endings: list[str]) -> bool:
    """Whether a title is the end of one named before: 《实施方案》 after 《某省碳达峰实施方案》."""
    index = bisect_left(endings, key[::-1])
    return index < len(endings) and endings[index].startswith(key[::-1])


def _is_kind(title: str, language: Language) -> bool:
    """Whether a title is nothing but a kind of document: 《条例》 and "Action Plan" stand for one named elsewhere."""
    kinds = (meanings("documents", language.code), meanings("genres", language.code))
    return any(form in known for known in kinds for form in (title, title.lower()))


def kind_of(title: str, language: Language) -> CitationKind | None:
    """What kind of document a title names, ``None`` where it names none.

    >>> from policyparse import lang
    >>> kind_of("中华人民共和国气象法", lang.get("zh")), kind_of("某省气候资源条例（草案）", lang.get("zh"))
    ('law', 'law')
    >>> kind_of("我的教育主张", lang.get("zh")) is None
    True
    """
    rules = language.citations
    match = rules.kind.search(title)
    known = meanings("documents", language.code)
    if match is None:
        return None
    return cast(CitationKind, known[match["kind"]]) if match["kind"] in known else None


def _number(content: str, position: int, language: Language) -> str | None:
    """The document number right behind a title: （国发〔2021〕33号）."""
    rules = language.citations
    start = position
    while start < len(content) and content[start].isspace():
        start += 1
    end = min(len(content), start + NUMBER_REACH)
    if standard := rules.standard_number.match(content, start, end):
        return standard["number"].strip()
    bracketed = content[start : start + 1] in tuple("（([〔【")
    if not bracketed and (rules.number_bracketed or "\n" in content[position:start]):
        return None  # the number of the document itself, below its own title
    while start < end and (content[start] in "（([〔【" or content[start].isspace()):
        start += 1
    numbers = language.docnumbers
    for rule, normal in (
        (numbers.bracketed, numbers.normal),
        (numbers.order, numbers.normal_order),
        (numbers.unbracketed, numbers.normal),
    ):
        if match := rule.match(content, start, end):
            return normal(match)
    return None


def _relation(content: str, match: Match, language: Language) -> CitationRelation | None:
    """What the sentence does with the document it names."""
    rules = language.citations
    after = content[match.end : match.end + SENTENCE].partition("\n")[0]
    if rules.repealed.search(after):
        return "repeals"
    if rules.issued.search(after):
        return "issues"
    start = max(0, match.start - SENTENCE)
    start = max((end.end for end in rules.clause_end.find(content, start, match.start)), default=start)
    based, implements = (_last_cue(content, rule, start, match.start) for rule in (rules.based_on, rules.implements))
    if based < 0 and implements < 0:
        return None
    return "based_on" if based > implements else "implements"


def _last_cue(content: str, rule: Rule, start: int, end: int) -> int:
    """Where a cue last stands between the two, outside the titles there; -1 where it does not."""
    found = -1
    for cue in rule.find(content, start, end):
        if content.count("《", cue.end, end) == content.count("》", cue.end, end):
            found = cue.start
    return found
