"""What stands in front of the body: rows of labels, letterhead, number, title, notes, addressees, in any order."""

from dataclasses import dataclass, field

from policyparse.lang.shape import Language
from policyparse.metadata.fields import Row, rows
from policyparse.metadata.titles import closed, headline_over_two_lines, line_at, stripped, title_at
from policyparse.pattern import Match
from policyparse.span import Span

LINES = 60
"""No head is longer than this; a table of contents behind it is no head."""
REACH = 8_000
ROW = 150
"""A longer line with one label is text that begins with a label."""
HEADLINE = 70
"""A line up to this length that goes on behind its colon is a headline, not addressees and text."""


@dataclass(slots=True)
class Head:
    """The pieces of the head, filled while it is read; ``end`` is where the body begins."""

    title: Span | None = None
    own_title: Span | None = None
    """The title of the notice itself, where a page's headline stands above it."""
    number: Match | None = None
    joint: list[Match] = field(default_factory=list)
    """The further numbers of a joint document."""
    order: bool = False
    letterhead: Span | None = None
    press: bool = False
    """Whether the letterhead is that of a press release."""
    notes: list[Match] = field(default_factory=list)
    date: Match | None = None
    header_date: Match | None = None
    second: Span | None = None
    """A title that says something else than the first one."""
    delivered: Match | None = None
    speaker: Match | None = None
    """When and where a report or a speech was delivered, and by whom."""
    addressees: Span | None = None
    rows: list[Row] = field(default_factory=list)
    end: int = 0


def read_head(content: str, language: Language) -> Head:
    """Read the head of a document, line by line, up to the first line that is body."""
    head = Head()
    limit = min(len(content), REACH)
    position = 0
    for _ in range(LINES):
        while position < limit and content[position].isspace():
            position += 1
        if position >= limit:
            break
        after = _piece(content, position, limit, head, language)
        if after is None:
            break
        head.end = position = after
        if head.addressees is not None:
            break
    return head


def _piece(content: str, position: int, limit: int, head: Head, language: Language) -> int | None:
    """Take one piece of the head at ``position``; the position behind it, ``None`` where the body begins."""
    whole = line_at(content, position, limit)
    line = stripped(content, whole)
    for rule in (language.titles.separator, language.bylines.dateline_alone):
        if skipped := rule.match(content, position, min(whole.end + 1, limit)):  # down to the break that ends it
            return skipped.end
    if content[position] in "(（" and (skipped := language.titles.open_note.match(content, position, limit)):
        return skipped.end
    letterhead = language.signatures.letterhead.match(content, position, limit) if head.title is None else None
    if letterhead and head.letterhead is None:
        head.letterhead = letterhead.span_of("names")
        head.press = letterhead.span_of("press") is not None
        return letterhead.end
    if (after := _number(content, line, head, language)) is not None:
        return after
    if (after := _rows(content, line, head, language)) is not None:
        return after
    if (after := _notes(content, line, head, language)) is not None:
        return after
    if head.order and head.title is None and language.titles.promulgated.match(content, position):
        return None
    for take in (_closed_title, _addressees, _plain_title):
        if (after := take(content, line, limit, head, language)) is not None:
            return after
    return None


def _number(content: str, line: Span, head: Head, language: Language) -> int | None:
    """A document number at the head of a line, with or without brackets around it."""
    start = line.start + (content[line.start] in "(（[〔")
    numbers = language.docnumbers
    following = stripped(content, line_at(content, line.end + 1, len(content)))
    here = _signed(content, start, line.end, language)
    if not here and not _signed(content, line.end, following.end, language):
        return None
    for rule in (numbers.bracketed, numbers.order) if here else (numbers.order,):  # an order's may be on the next
        below = following if rule is numbers.order else line
        match = rule.match(content, start, below.end)
        if match is None:
            continue
        stop = below.end if match.end > line.end else line.end
        more = rule is numbers.bracketed and _signed(content, match.end, stop, language)
        joint = list(numbers.bracketed.find(content, match.end, stop)) if more else []
        after = joint[-1].end if joint else match.end
        alone = not content[after:stop].strip(" )）]〕\u3000。")
        if rule is numbers.order and not alone:
            continue
        if not alone and head.title is None and head.letterhead is None and head.rows == []:
            continue
        if head.number is None:
            head.number, head.order = match, rule is numbers.order
            head.joint = joint if alone else []
        end = after if alone else match.end
        while end < stop and content[end] in " )）]〕\u3000":
            end += 1
        return end
    serial = numbers.serial_only.fullmatch(content, line.start, line.end) if here else None
    if serial and head.number is None and (head.title is not None or serial["year"]):
        head.number, head.order = serial, True
        return line.end
    match = numbers.unbracketed.match(content, start, line.end) if here else None
    apart = head.letterhead is not None and match is not None and content[match.end : match.end + 2].isspace()
    if match and head.number is None and (match.end == line.end or apart):
        head.number = match
        return match.end
    return None


def _signed(content: str, start: int, end: int, language: Language) -> bool:
    """Whether a number can stand between the two: something is there that every number has."""
    return any(content.find(sign, start, end) >= 0 for sign in language.docnumbers.signs)


def _rows(content: str, line: Span, head: Head, language: Language) -> int | None:
    """A line of labelled values. What stands before its first label is the headline."""
    found = rows(content, line, language)
    known = [row for row in found if row.field != "ignored"]
    if not found or not (known or head.rows):
        return None
    lead = stripped(content, Span(line.start, found[0].start))
    if len(lead) and (head.title is not None or len(found) < 2):
        return None
    after = max(row.span.end for row in found)
    if len(line) > ROW and len(found) < 2 and not found[0].field.startswith("date_"):
        return None
    if len(lead):
        head.title = title_at(content, lead.start, lead.end, language) or lead
        rest = stripped(content, Span(head.title.end, lead.end))
        if len(rest):
            _number(content, rest, head, language)
    head.rows += found
    return after


def _notes(content: str, line: Span, head: Head, language: Language) -> int | None:
    """A note under the title: who adopted it and when, the date in brackets, the date of the page."""
    start = line.start + (content[line.start] in "(（")
    note = language.metadata.statute_note.match(content, start, min(len(content), line.end + 1))
    if note and head.title is not None:
        head.notes.append(note)
        return line.end
    if head.title is not None and head.delivered is None:
        head.delivered = language.titles.delivered.match(content, line.start, line.end)
        if head.delivered:
            return head.delivered.end
    elif head.delivered and head.speaker is None:
        head.speaker = language.titles.speaker.match(content, line.start, line.end)
        if head.speaker:
            return line.end
    if header := language.bylines.header_date.match(content, line.start, len(content)):
        if head.header_date is None:
            head.header_date = header
        return header.end
    dated = language.dates.date.match(content, start, line.end)
    if dated and head.title is not None and not content[dated.end : line.end].strip(" )）\u3000"):
        head.date = head.date or dated
        return line.end
    return None


def _addressees(content: str, line: Span, limit: int, head: Head, language: Language) -> int | None:
    """The line that says to whom the document goes."""
    match = language.addressees.addressees.match(content, line.start, limit)
    if match is None:
        return None
    names = match.span_of("names")
    assert names is not None
    if head.title is None and match.end < line.end <= line.start + HEADLINE:
        return None  # “交通运输部：着力打造…” is a headline
    if not language.addressees.addressee.search(content, names.start, names.end):
        return None
    head.addressees = names
    return match.end


def _closed_title(content: str, line: Span, limit: int, head: Head, language: Language) -> int | None:
    """A title that says what kind of document it is; below another one it may be the notice's own."""
    rules = language.titles
    span = title_at(content, line.start, limit, language)
    if span is None or not closed(content, span, language) or _names_first(content, span, language):
        return None
    if head.title is None:
        head.title = span
        return span.end
    tight = rules.tight
    if tight(content[span.slice]) == tight(content[head.title.slice]):
        return span.end
    begins_line = span.start == 0 or content[span.start - 1] == "\n"
    if begins_line and head.own_title is None and rules.issuing.search(content, span.start, span.end):
        head.own_title = span
        return span.end
    one, other = tight(content[span.slice]), tight(content[head.title.slice])
    whole = begins_line and content[span.start] not in "(（" and content[span.end - 1] != "."
    if whole and head.second is None and one not in other and other not in one:
        head.second = span
    return None


def _names_first(content: str, span: Span, language: Language) -> bool:
    """Whether the span begins with addressees, so that what looks like a title is the sentence behind them."""
    match = language.addressees.addressees.match(content, span.start, span.end)
    names = match.span_of("names") if match else None
    return names is not None and language.addressees.addressee.search(content, names.start, names.end) is not None


def _plain_title(content: str, line: Span, limit: int, head: Head, language: Language) -> int | None:
    """The headline of a story: the first line, if it is no sentence and no label."""
    if head.title is not None or not language.titles.plain_headline.search(content[line.slice]):
        return None
    span = title_at(content, line.start, limit, language)
    if span is None:
        return None
    head.title = headline_over_two_lines(content, span, limit)
    return head.title.end
