"""What every language fills in: frozen dataclasses without defaults, so that the type checker refuses a language that
leaves something out. One dataclass per module of ``lang/<code>/``; each such module ends in ``RULES = …Rules(…)``.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from policyparse.pattern import Match, Rule
from policyparse.span import Span
from policyparse.vocab.agencies import Names
from policyparse.vocab.regions import Region


@dataclass(frozen=True)
class AgencyRules:
    """Who is responsible: what stands around the names of a statement, and what a name looks like."""

    joiner: str
    """What white space within a name folds to."""
    bracket: Rule
    """One bracket, opening or closing."""
    colon: Rule
    """What ends a label."""
    worth: Rule
    """What the inside of a bracket must have before it is read."""
    gloss: Rule
    """What stands before a bracket that explains a word rather than allots a task."""
    ending: Rule
    """Where a list behind a label ends within its line."""
    label: Rule
    """A label with its colon; the groups are the roles."""
    token: Rule
    """What stands between names; the groups say what it does to them."""
    name: Rule
    """The name within what stands between two tokens."""
    body: Rule
    """The whole of a name that looks like a body's."""
    level: Rule
    """How a name that says its own level begins; ``inherited`` is what later names take over."""


@dataclass(frozen=True, slots=True)
class BodyReading:
    """One way to read a body's name: the place in it, and the key under which the rest stands in the vocabulary."""

    regions: tuple[Region, ...]
    """What the place may be, where it has a name."""
    endings: tuple[str, ...]
    """What the place's Chinese name ends in, where only its level is said (省, municipal)."""
    key: str
    rest: str


@dataclass(frozen=True)
class BodyRules:
    """Who a body is: how names are built from places, functions and kinds of office."""

    collective: Rule
    """The whole of a name that means bodies of a kind, not one body."""
    proper: Rule
    """How a name ends that is whole as it stands: a company, a university, a leading group."""
    normal: Callable[[str], str]
    """The name as it is looked up and read."""
    written: Callable[[str], str]
    """A normalised name as it is printed in full."""
    key: Callable[[str], str]
    """The key of a whole name."""
    readings: Callable[[str], Iterator[BodyReading]]
    """The ways to read a name, the likeliest first."""
    places: Callable[[str], Iterator[Region]]
    """Every place that a text names in full, in order."""
    names: Callable[[], Names]
    """The vocabulary's names in this language."""


class Reading(NamedTuple):
    """A numbering that a clause label may belong to."""

    family: str
    """One of ``segment.families.FAMILIES``."""
    number: int
    within: int | None = None
    """The number that the parent must have: 2 for 2.1."""
    cost: float = 0.0
    """How far the label is from what this family looks like."""


@dataclass(frozen=True)
class ClauseRules:
    """How the language numbers clauses. The group of a label rule that matched is the label's family."""

    label: Rule
    """Labels that may stand anywhere: 一、 (3) Article 5."""
    line_label: Rule
    """Labels that count at the start of a line only: 附件1, 专栏2, A."""
    readings: Callable[[str, str], tuple[Reading, ...]]
    """(family, label as written) → the numberings it may belong to, the likeliest first."""
    reference: Rule
    """What stands right behind a label that only cites a clause: 第十二条«的»规定."""
    heading: Rule
    """The title at the start of a clause's text: ``line`` where it fills its line, ``lead`` where text runs on."""
    contents: Rule
    """The heading of a table of contents, a line of its own."""
    signature: Rule
    """The date of a signature block, a line of its own."""
    signatory: Rule
    """A line that may name who signs, above the date."""
    carried: Rule
    """A line that may be the title of the document that a notice carries."""


@dataclass(frozen=True)
class LinesRules:
    """What the lines of a document look like, for repairing them and for telling what frames the document."""

    starts: Rule
    """What begins a line of its own: a clause marker, a list item, 抄送."""
    ends: Rule
    """How a line ends that a paragraph may end with."""
    goes_on: Rule
    """How a line ends that cannot be the end of a paragraph."""
    furniture: Rule
    """The whole of a line that is a page number."""
    field: Rule
    """The label of a field that stands above a document: 发布日期："""
    glue: str
    """What stands in place of a line break within a paragraph."""


@dataclass(frozen=True)
class NumeralRules:
    """How the language writes numbers."""

    to_decimal: Callable[[str], Decimal | None]
    """A numeral → its exact value, ``None`` where the text is none."""
    spread: Callable[[str], tuple[Decimal, Decimal] | None]
    """Two neighbouring numerals that name a range: 三四十."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One number as a rule of ``QuantityRules`` read it. ``unit_span`` is null where no words of their own say the unit."""

    value: Decimal
    high: Decimal | None
    unit: str
    number: Span
    unit_span: Span | None
    vague: bool
    scale: Decimal = Decimal(1)
    """What the words 万, 亿 or million multiply by."""


@dataclass(frozen=True)
class QuantityRules:
    """How the language writes numbers with units, bounds and ranges."""

    numbers: tuple[Rule, ...]
    read: Callable[[Match], Counted | None]
    """What a match of one of ``numbers`` counts, ``None`` where it is no quantity."""
    range_join: Rule
    """What stands between the two ends of a range."""
    range_start: Rule
    """Words in front of a range that ``range_join`` alone does not make one: between, from. Ends at the number."""
    list_join: Rule
    """What stands between numbers that share a unit."""
    before: Rule
    """Bound words up to the number; groups ge, le, gt, lt, about."""
    after: Rule
    """Bound words behind the unit; the same groups."""
    value: Rule
    """Words that make a number without a unit a value, ending at the number."""
    value_end: Rule
    """What may follow a number without a unit."""
    each: Rule
    """Words before a list whose bound holds for all of it: 分别. Ends at the number."""
    unit_id: Callable[[str], str | None]
    """A unit as written → its id, compounds by composition."""
    is_partial: Callable[[str, str], bool]
    """Whether a list member written with the first unit takes the second, of the member behind it: "" , 个 before 个百分点."""


@dataclass(frozen=True)
class TimeRules:
    """How the language writes years, dates and periods."""

    dates: tuple[Rule, ...]
    """Years, dates, plan periods, words such as 今年, durations; see ``extract/times.py`` for the groups."""
    read: Callable[[Match], "When | None"]
    """What a match of one of ``dates`` says."""
    before: Rule
    """Words up to the date that give its relation; groups by, since, baseline, reporting, at."""
    after: Rule
    """Words behind the date that do; groups by, before, since, baseline, during."""
    names: Rule
    """Titles, in which years are part of a name."""


@dataclass(frozen=True, slots=True)
class When:
    """A date as written: absolute parts, or parts that count from the document's date."""

    year: int | None = None
    """The year, or with ``relative`` the distance from the document's year."""
    month: int | None = None
    day: int | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    relative: bool = False
    unit: str = "year"
    """With ``relative``, what ``year`` counts: year, month or day."""
    period: str | None = None
    """The id of a plan period, whose years ``year`` and ``end_year`` are."""
    relation: str | None = None
    """What the date itself says: during for a period, by for 三年内."""


@dataclass(frozen=True)
class DateRules:
    """Whole dates, in the text and under it."""

    date: Rule
    day: Rule
    """A day without its year, on the line of a news agency."""
    numbers: Callable[[Match], tuple[int, int, int | None]]


@dataclass(frozen=True)
class DocNumberRules:
    """How documents are numbered, and the normal form of each way."""

    bracketed: Rule
    unbracketed: Rule
    order: Rule
    normal: Callable[[Match], str]
    normal_order: Callable[[Match], str]


@dataclass(frozen=True)
class BylineRules:
    """Where a story comes from and who wrote it."""

    source: Rule
    excerpt: Rule
    reporters: Rule
    role: Rule
    dateline: Rule
    label: Rule
    header_date: Rule
    masthead: Rule
    labels: Callable[[], Mapping[str, str]]
    """What the labels of a page or a portal's table mean: ``发文字号`` is ``doc_number``."""
    surnames: Callable[[], tuple[str, ...]]


@dataclass(frozen=True)
class MetadataRules:
    """The head and the foot of a document."""

    title_end: Rule
    title_start: Rule
    follows_title: Rule
    names_follow: Rule
    letterhead: Rule
    addressees: Rule
    addressee: Rule
    signed: Rule
    signature_line: Rule
    name_end: Rule
    next_name: Rule
    issuer_in_title: Rule
    statute_note: Rule
    in_force: Rule
    expires: Rule
    valid_years: Rule
    attachments: Rule
    attachment_item: Rule
    plain_headline: Rule
    separator: Rule
    site_suffix: Rule
    reply_opening: Rule
    tight: Callable[[str], str]
    headline: Callable[[str], str]


@dataclass(frozen=True)
class Language:
    """The rule sets of one language, one field per module of its folder."""

    code: str
    clauses: ClauseRules
    agencies: AgencyRules
    bodies: BodyRules
    dates: DateRules
    docnumbers: DocNumberRules
    bylines: BylineRules
    metadata: MetadataRules
    lines: LinesRules
