"""What every language fills in: frozen dataclasses without defaults, so that the type checker refuses a language that
leaves something out. One dataclass per module of ``lang/<code>/``; each such module ends in ``RULES = …Rules(…)``.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from policyparse.models import Comparator
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
    """A label with its colon that may stand outside brackets; the groups are the roles."""
    continued: Rule
    """What begins a line that carries on the statement of the line before; the groups are roles, ``deadline``, ``other``."""
    person: Rule
    """A body with a person's name behind it, under a label that asks for both."""
    column: Rule
    """The whole head of a column of a task table."""
    token: Rule
    """What stands between names; the groups say what it does to them."""
    name: Rule
    """The name within what stands between two tokens."""
    body: Rule
    """The whole of a name that looks like a body's."""
    level: Rule
    """How a name that says its own level begins; ``inherited`` is what later names take over."""
    sentence: Rule
    """A running sentence that gives one body the lead and others a part."""
    cues: tuple[str, ...]
    """What such a sentence cannot do without."""
    stops: str
    """The characters that end a sentence."""


@dataclass(frozen=True, slots=True)
class BodyReading:
    """One way to read a body's name: the place in it, and the key under which the rest stands in the vocabulary."""

    regions: tuple[Region, ...]
    """What the place may be, where it has a name."""
    endings: tuple[str, ...]
    """What the place's Chinese name ends in, where only its level is said (省, municipal)."""
    place: str
    """The place as written."""
    rest: str
    key: str


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
    national: Rule
    """What only a document for the whole country says at its beginning."""
    number: Rule
    """A document number whose first character names a province (group ``sign``) or the nation (``national``)."""
    party: str
    """What stands before a body where its Party group signs."""
    departments: str
    """How the departments of a function are written, with ``{}`` for the function."""
    key: Callable[[str], str]
    """The key of a whole name."""
    readings: Callable[[str], Iterator[BodyReading]]
    """The ways to read a name, the likeliest first."""
    heads: Callable[[str], Iterator[str]]
    """What a longer name or a title may begin with, the longest first."""
    units: Callable[[str], Iterator[tuple[str, str]]]
    """Where a name may split into a body and a part of it, the part in Chinese."""
    places: Callable[[str], Iterator[Region]]
    """Every place that a text names in full, in order."""
    mentions: Callable[[str], Iterator[Region]]
    """Every province and prefecture that a text names, short names included."""
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

    hint: Rule
    """A cheap superset of ``label``: where it is tried."""
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
    leader: Rule
    """An entry of a table of contents behind its label, down to the dots that lead to the page."""
    date: Rule
    """A date of the day."""
    signatory: Rule
    """A line that may name who signs, above the date."""
    carried: Rule
    """A line that may be the title of a document, by what it says the document is."""
    title_line: Rule
    """A line that a title may begin with."""
    closing: Rule
    """What stands below a signature: 抄送, 印发."""


@dataclass(frozen=True)
class LinesRules:
    """What the lines of a document look like, for repairing them and for telling what frames the document."""

    starts: Rule
    """What begins a line of its own (``mark``): a clause label, a list item, 抄送. In the group ``weak`` what may be a
    number, in ``alone`` what stays alone on its line."""
    ends: str
    """Marks that a paragraph may end with."""
    closers: str
    """Quotes and brackets that may stand behind such a mark."""
    unfinished: tuple[str, ...]
    """How a line ends that cannot be the end of a paragraph."""
    inner: str
    """Characters that cannot begin a paragraph."""
    clause_marks: str
    """Marks that make a line prose."""
    sentence_marks: str
    """Marks that end a sentence."""
    ragged: int
    """By how many columns the lines of wrapped text differ."""
    indent: int
    """By how many columns the first line of a paragraph is set in."""
    title_begins: Rule
    """How the first line of a title ends or reads that the next line completes."""
    title_middle: Rule
    """A line within a title."""
    title_ends: Rule
    """The last line of a title."""
    furniture: Rule
    """A line of print alone (``line``): a page number, a rule."""
    frame: Rule
    """A line (``line``) that speaks of the page, the paper or the account, not of the matter: 责任编辑：…; with ``tail``
    everything below it does too."""
    field: Rule
    """A label with its colon, for the fields above a document: 发布日期："""
    dateline: Rule
    dateline_alone: Rule
    """How a line under a headline begins: with the ``date`` and the time of day."""
    source: str
    """The name under which a dateline's source is kept."""
    contents: Rule
    """The whole of a line that heads a table of contents."""
    entry: Rule
    """The whole of an entry of a table of contents: its ``title``, leaders and a page number."""
    header: Rule
    """The whole of a line that, coming twice, is a running header: 人民政府公报."""
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

    numbers: tuple[tuple[Rule, Callable[[Match], Counted | None]], ...]
    """Each rule with what a match of it counts, ``None`` where it is no quantity."""
    range_join: Rule
    """What stands between the two ends of a range; the group pair where that needs ``range_start``."""
    range_start: Rule
    """Words in front of a range that ``range_join`` alone does not make one (between 3 and 5). Ends at the number."""
    change: Rule
    """Words in front of two values of which the second is the goal (grow from 3 to 5). Ends at the number."""
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

    dates: tuple[tuple[Rule, Callable[[Match], "When | None"]], ...]
    """Years, dates, plan periods, words such as 今年, durations: each rule with what a match of it says."""
    baseline: Rule
    """Words up to the date that make it what is compared with: 比, compared to."""
    reporting: Rule
    """Words up to the date that make it the day of the count: 截至."""
    lead: Rule
    """Words up to the date that give its relation; groups by, since, and others that do not decide."""
    tail: Rule
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
    people: Callable[[str], list[str]]
    """One group of a by-line as runs that are names or run-together names."""


@dataclass(frozen=True)
class MetadataRules:
    """The head and the foot of a document."""

    title_end: Rule
    title_start: Rule
    title_tail: Rule
    follows_title: Rule
    names_follow: Rule
    letterhead: Rule
    addressees: Rule
    addressee: Rule
    signed: Rule
    signature_line: Rule
    name_end: Rule
    next_name: Rule
    name_break: Rule
    joiner: str
    """What a wrapped name is joined with: nothing in Chinese, a space in English."""
    name_lead: Rule
    issuer_in_title: Rule
    issuing: Rule
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
    kind: Rule
    issuing_text: Rule
    article_one: Rule
    news_lead: Rule
    place_only: Rule
    continues: Rule
    joined: Rule
    outer_separators: str
    inner_separators: str
    of: str
    """The word before the kind of document at the end of a title (…的通知)."""
    conjunction: str
    """What the last addressee of a list begins with."""
    sentence_end: Rule
    open_note: Rule
    no_title: Rule
    listed: Rule
    tight: Callable[[str], str]
    headline: Callable[[str], str]


@dataclass(frozen=True)
class MilestoneRules:
    """How a goal is worded that has a time and no number. The rules run over one clause, times masked as ``◇``."""

    separator: Rule
    """What stands between clauses and sentences; groups comma, stop, open, close."""
    opens: Rule
    """A time at the head of a clause."""
    goal_heading: Rule
    """A heading under which goals stand."""
    goal_lead: Rule
    """The same without a number before it, at the start of a paragraph."""
    carries: Rule
    """How a paragraph ends that gives its time to the list below it."""
    bare: Rule
    """The whole of a clause that says nothing but a time."""
    aside: Rule
    """A bracket at the end of a clause."""
    idle: Rule
    """A time that is no deadline: a plan's name, a baseline."""
    reporting: tuple[str, ...]
    """Names of the rules whose times say what was."""
    past: Rule
    """What a sentence says about what has been."""
    own_deadline: Rule
    """An act with its own deadline."""
    named_goal: Rule
    """A goal whose name holds its time."""
    procedure: Rule
    """What is to be handed in by a day."""
    effect: Rule
    """When a rule holds."""
    task: Rule
    """What is being done, and clauses that say no goal at all."""
    result: Rule
    """A verb that says what will have been reached."""
    weak: Rule
    """A verb that is a result only in a section of goals and right behind 到◇."""
    strong: Rule
    """What makes a result of such a verb."""
    state: Rule
    """What the goal is about, and how it will be."""
    fragment: Rule
    """The first part of a goal that a comma of its own cuts."""
    fold: Mapping[int, int | None]
    keeps_spaces: bool


@dataclass(frozen=True)
class ChangeRules:
    """The words between an indicator and its number; groups ``up``, ``down``, ``level`` and ``to`` say what they do."""

    predicate: Rule
    embrace: Rule
    object: Rule
    share: Rule
    nominal: Rule
    headed: Rule
    bounds: Mapping[str, Comparator]


@dataclass(frozen=True)
class TargetRules:
    """How aims, facts and conditions are worded; each rule says beside its pattern what it is for."""

    sentence_end: Rule
    separator: Rule
    not_when: Rule
    time_after: Rule
    baseline_after: Rule
    trim: Rule
    hinge: Rule
    inner: Rule
    scope_only: Rule
    measure: Rule
    verb_before: Rule
    verb_first: Rule
    verb_inside: Rule
    place_only: Rule
    partitive: Rule
    tail: Rule
    object_end: Rule
    qualified: Rule
    modifier: Rule
    selects: Rule
    allowance: Rule
    routine: Rule
    past: Rule
    aim: Rule
    strive: Rule
    ensure: Rule
    cumulative: Rule
    annual: Rule
    respectively: Rule
    each: Rule
    item: Rule
    shared_head: Rule
    carries: Rule
    goal_heading: Rule
    fact_heading: Rule
    name_quote: Rule
    keeps_baseline: Rule
    owner: Rule
    permit: Rule
    amount_of: Rule
    capacity: Rule
    annual_after: Rule
    per: Rule
    sayable: Rule
    actor: Rule
    rate: Rule
    uncounted: Rule
    every_year: Rule
    counts_list: Rule
    bracketed: Rule
    time_unit: Rule
    topic: Rule
    dangling: Rule
    rescope: Callable[[str, str], str]
    """The indicator named before, for another place or part."""
    money: tuple[str, ...]
    of: str
    joiner: str
    joined: str
    """The separator that strings clauses together."""
    fold: Mapping[int, str]
    """Punctuation widths, one character for one."""
    keeps_spaces: bool


@dataclass(frozen=True)
class CitationRules:
    """How a text names another document."""

    title: Rule
    kind: Rule
    short_form: Rule
    standard_number: Rule
    based_on: Rule
    implements: Rule
    repealed: Rule
    issued: Rule
    opening: str
    """The marks one of which every cited title begins with."""
    about: str
    """The word for what a document is about; a title that has it is a document's."""
    tight: Callable[[str], str]


@dataclass(frozen=True)
class TableRules:
    """How indicator tables are headed and what their cells look like."""

    cell: Rule
    """The whole of a cell that is a value; groups number, high, unit, sum (the bracket of a cumulative value)."""
    value: Rule
    """A value in a row of text."""
    row: Rule
    """The whole of a row of text: a label and values behind it."""
    word: Rule
    """One head of a row that is cut at its spaces."""
    unit: Rule
    """A unit in brackets behind a label; group unit."""
    bare_unit: Rule
    """The whole of a cell that is a unit."""
    serial_head: Rule
    unit_head: Rule
    kind_head: Rule
    """Heads of columns that hold neither names nor values."""
    aim: Rule
    """A head that says its values are aims."""
    actual: Rule
    """A head that says its values have been reached."""
    column_says: Rule
    """The whole of a line that goes on from the year above it in a stacked header."""
    done: Rule
    """A caption that tells what has been."""
    goal: Rule
    """A caption or a head that tells what is to be."""
    grant: Rule
    """A caption or a head whose numbers are money to be given or taken."""
    cumulative: Rule
    annual: Rule
    numbering: Rule
    """What stands before the words of a label."""
    serial: Rule
    direction: Rule
    """How a label ends whose value is the size of a change; groups up, down."""
    scale: Rule
    """A multiplier at the head of a unit."""
    caption: Rule
    """A line that titles a table whose cells may stand one per line."""
    prose: Rule
    """A line that is no cell."""
    attribute: Rule
    """A cell that ends a row: 约束性."""
    label: Rule
    """The whole of what may name an indicator."""


@dataclass(frozen=True)
class NamingRules:
    """How the written name of an indicator is brought to the form under which it is looked up."""

    fold: Callable[[str], str]
    """Case, width, white space, and words that mean the same: 占比 and 比重."""
    scope: Rule
    """Whose or which part the indicator is of, at its head: 全省, 城镇, 到 a place."""
    tail: Rule
    """What may follow the name without changing what it is: a bracket, 总体水平."""


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
    citations: CitationRules
    lines: LinesRules
    numerals: NumeralRules
    quantities: QuantityRules
    times: TimeRules
    milestones: MilestoneRules
    tables: TableRules
    naming: NamingRules
    changes: ChangeRules
    targets: TargetRules
