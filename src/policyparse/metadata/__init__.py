"""Source, Text, Outline → Described: title, 发文字号, issuers, addressees, dates, source, authors, genre.

1. Each module reads one kind of thing and says where it stood; ``trust.TRUST`` alone decides who is believed.
2. Two places that disagree are an issue; what nobody says is null.
3. Only the head, the signature and the last lines are read.
"""

from dataclasses import dataclass, field

from policyparse.errors import PatternTimeoutError
from policyparse.lang.shape import Language
from policyparse.metadata.addressees import split_addressees
from policyparse.metadata.attachments import attachments
from policyparse.metadata.bylines import bylines, split_people
from policyparse.metadata.dates import iso_date, read_date
from policyparse.metadata.fields import Row, foot_rows, given
from policyparse.metadata.genre import genre_of
from policyparse.metadata.head import Head, read_head
from policyparse.metadata.headline import second_titles, settled_title
from policyparse.metadata.issuers import adopting, issuer_readings, signed_by_another
from policyparse.metadata.numbers import JOINT, foot_number, number_in, number_parts
from policyparse.metadata.signature import Signature, find_signature
from policyparse.metadata.trust import TRUST, Reading, ending, overlapping, settle
from policyparse.metadata.validity import validity
from policyparse.models import Described, Issue, Metadata, Outline, Source, Text
from policyparse.places import jurisdiction, levels

SEPARATOR = "、"
"""Between the names of one reading."""
FOOT = 400
"""A signature that closes the whole text stands this near to its end."""


@dataclass(slots=True)
class Readings:
    """Everything that was read, by field, until it is settled."""

    by_field: dict[str, list[Reading]] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    def add(self, name: str, reading: Reading | None) -> None:
        """Take one reading."""
        if reading is not None and reading.value:
            self.by_field.setdefault(name, []).append(reading)

    def settle(self, name: str) -> Reading | None:
        """The most trusted reading of a field."""
        same = overlapping if name in ("issuers", "source", "authors", "addressees") else ending
        return settle(name, self.by_field.get(name, ()), self.issues, same)

    def value(self, name: str) -> str | None:
        """The most trusted value of a field."""
        reading = self.settle(name)
        return reading.value if reading else None

    def likely(self, name: str) -> str | None:
        """The most trusted value so far; what disagrees is no issue yet."""
        reading = settle(name, self.by_field.get(name, ()), [])
        return reading.value if reading else None

    def dated_by_page(self) -> bool:
        """Whether a line of date and time stands under the headline."""
        return any(reading.place == "header line" for reading in self.by_field.get("date_published", ()))

    def reported(self, language: Language) -> bool:
        """Whether the text names a reporter, an agency or a newspaper."""
        return "authors" in self.by_field or any(
            reading.place in ("byline", "dateline") or language.bylines.medium.search(reading.value)
            for reading in self.by_field.get("source", ())
        )

    def names(self, name: str) -> tuple[str, ...]:
        """The most trusted value of a field that holds names."""
        value = self.value(name)
        return tuple(value.split(SEPARATOR)) if value else ()


def describe(source: Source, text: Text, outline: Outline, language: Language) -> Described:
    """Which document this is. A rule that runs away costs the metadata, never the document."""
    try:
        return _described(source, text, outline, language)
    except PatternTimeoutError as error:
        issue = Issue(code="rule-timeout", detail=str(error))
        return Described(metadata=Metadata(), genre="other", issues=(issue,))


def _described(source: Source, text: Text, outline: Outline, language: Language) -> Described:
    content = text.content
    readings = Readings()
    head = read_head(content, language)
    foot = foot_rows(content, head.end, language)
    end = min(_notice_end(outline, content), foot[0].start if foot else len(content))
    signature = _signature(content, head, end, language)
    _from_fields(readings, source, text, (*head.rows, *foot), language)
    _from_head(readings, source, content, head, language)
    for title_reading in (*readings.by_field.get("title", ()), *_head_title(content, head)):
        readings.add("doc_number", _number_in_title(title_reading, language))
    title = settled_title(content, head, signature, readings.by_field.get("title", []), language, readings.issues)
    own_title = content[head.own_title.slice] if head.own_title else title.value if title else None
    if signature and signed_by_another(signature, own_title, end, language):
        signature = None
    for reading in issuer_readings(content, head, signature, own_title, language):
        readings.add("issuers", reading)
    for name, reading in bylines(content, head.end, language):
        readings.add(name, reading)
    _signed(readings, signature, language)
    carried = title is not None and title.place == "carried" and not head.order
    genre = genre_of(
        language.titles.tight(own_title) if own_title and not carried else None,
        head,
        signature,
        content,
        language,
        reported=readings.reported(language),
        sourced=readings.dated_by_page() or "source" in readings.by_field,
    )
    if genre in ("news", "article"):
        _date_in_title(readings, title, language)
    else:
        readings.issues += second_titles(content, head, outline, language)
        _in_force(readings, content, end, language)
    metadata = _settled(readings, content, head, signature, title, language)
    place = jurisdiction(metadata.issuers, metadata.title, content, language)
    metadata = metadata.model_copy(update={"jurisdiction": place, **levels(place, language.code)})
    return Described(metadata=metadata, genre=genre, jurisdiction=place, issues=tuple(readings.issues))


def _signature(content: str, head: Head, end: int, language: Language) -> Signature | None:
    """The signature of the notice; where it has none, one that closes the whole text."""
    found = find_signature(content, head.end, end, language)
    if found is None and end < len(content):
        last = find_signature(content, max(end, len(content) - FOOT), len(content), language)
        return last if last and last.names else None
    return found


def _in_force(readings: Readings, content: str, end: int, language: Language) -> None:
    """From when and until when; what is in force 自印发之日起 is so from the date of the document."""
    issued = readings.likely("date_issued")
    for name, reading in validity(content, end, issued, language, readings.issues).items():
        readings.add(name, reading)


def _signed(readings: Readings, signature: Signature | None, language: Language) -> None:
    """The date of the signature; below a story it is not the story's."""
    if signature and (signature.names or not readings.reported(language)):
        date = iso_date(signature.date, language, readings.issues)
        readings.add("date_issued", Reading(date or "", "signature", signature.date.span))


def _head_title(content: str, head: Head) -> tuple[Reading, ...]:
    return (Reading(content[head.title.slice], "head", head.title),) if head.title else ()


def _number_in_title(title: Reading, language: Language) -> Reading | None:
    """The number that a portal prints in brackets behind a title."""
    match = language.docnumbers.trailing.search(title.value)
    number = number_in(match["number"], language) if match else None
    return Reading(number, "title", title.span) if number else None


def _date_in_title(readings: Readings, title: Reading | None, language: Language) -> None:
    """A daily digest carries its date in the headline, and nowhere else."""
    match = language.bylines.title_date.search(title.value) if title else None
    if match:
        value = iso_date(match, language, readings.issues)
        readings.add("date_published", Reading(value or "", "dateline"))


def _notice_end(outline: Outline, content: str) -> int:
    """Where the notice itself ends and what it carries begins."""
    main = next((part for part in outline.parts if part.kind == "main"), None)
    return main.span.end if main else len(content)


def _from_fields(readings: Readings, source: Source, text: Text, inside: tuple[Row, ...], language: Language) -> None:
    """What the page, its table and front matter say; and rows of labels inside the text."""
    found = list(given(source, text))
    found += [(row.field, Reading(row.value, "table", row.span)) for row in inside if row.value]
    for name, reading in found:
        if name in TRUST:
            value = _field_value(name, reading.value, language, readings.issues)
            readings.add(name, Reading(value or "", reading.place, reading.span))


def _field_value(name: str, value: str, language: Language, issues: list[Issue]) -> str | None:
    """What a field of a page or of front matter says; ``None`` where it says nothing of use."""
    if name in ("date_issued", "date_published", "effective_from", "effective_to"):
        return read_date(value, language, issues)
    if name == "doc_number":
        return number_in(value, language)
    if name == "authors":
        return SEPARATOR.join(split_people(value, language))
    if name == "issuers" and not value.isascii():
        return SEPARATOR.join(value.replace(";", " ").replace("；", " ").replace("、", " ").split())
    if name == "source":
        named = value.rpartition("：")[2].strip("《》“” ")
        return None if "://" in named or named.startswith(("www.", "//")) else named
    return value


def _from_head(readings: Readings, source: Source, content: str, head: Head, language: Language) -> None:
    """What stands above the body: number, addressees, notes, dates."""
    numbers = language.docnumbers
    if head.number:
        normal = numbers.normal_order if head.order else numbers.normal
        number = JOINT.join(normal(match) for match in (head.number, *head.joint))
        readings.add("doc_number", Reading(number, "head", head.number.span))
    if head.press and (found := foot_number(source.content, language)):
        readings.add("doc_number", found)
    if head.order and head.title is None and (named := language.titles.promulgated.match(content, head.end)):
        readings.add("title", Reading(named["title"], "carried", named.span_of("title")))
    if head.delivered and (date := language.dates.date.search(content, head.delivered.start, head.delivered.end)):
        readings.add("date_issued", Reading(iso_date(date, language, readings.issues) or "", "note", date.span))
    if head.speaker:
        people = split_people(head.speaker["people"], language)
        readings.add("authors", Reading(SEPARATOR.join(people), "byline", head.speaker.span_of("people")))
    for note in adopting(head.notes):
        date = next(iter(language.dates.date.find(content, note.start, note.end)), None)
        if date:
            readings.add("date_issued", Reading(iso_date(date, language, readings.issues) or "", "note", date.span))
    if head.date:
        readings.add(
            "date_issued", Reading(iso_date(head.date, language, readings.issues) or "", "head", head.date.span)
        )
    if head.header_date:
        date = next(iter(language.dates.date.find(content, head.header_date.start, head.header_date.end)), None)
        if date:
            value = iso_date(date, language, readings.issues) or ""
            field_name = "date_issued" if head.letterhead else "date_published"
            readings.add(field_name, Reading(value, "head" if head.letterhead else "header line", date.span))


def _settled(
    readings: Readings, content: str, head: Head, signature: Signature | None, title: Reading | None, language: Language
) -> Metadata:
    """Every field from its most trusted place."""
    number = readings.value("doc_number")
    addressees = split_addressees(content, head.addressees, language) if head.addressees else ()
    return Metadata(
        title=title.value if title else None,
        doc_number=number,
        issuers=readings.names("issuers"),
        addressees=addressees,
        date_issued=readings.value("date_issued"),
        date_published=readings.value("date_published"),
        effective_from=readings.value("effective_from"),
        effective_to=readings.value("effective_to"),
        source=readings.value("source"),
        authors=readings.names("authors"),
        attachments=attachments(content, head.end, signature, language),
        index_number=readings.value("index_number"),
        subject=readings.value("subject"),
        platform=readings.value("platform"),
        account=readings.value("account"),
        **number_parts(number, language),
    )
