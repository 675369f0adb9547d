"""Who is responsible, and what a body is called: what each language fills in."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from policyparse.pattern import Rule
from policyparse.vocab.agencies import Names
from policyparse.vocab.regions import Region


@dataclass(frozen=True)
class AgencyRules:
    """Who is responsible: what stands around the names of a statement, and what a name looks like."""

    joiner: str
    """What white space within a name folds to."""
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
    """What begins a line that carries on the statement above; the groups are roles, ``deadline`` and ``other``."""
    person: Rule
    """A body with a person's name behind it, under a label that asks for both."""
    column: Rule
    """The whole head of a column of a task table."""
    plain: Rule
    """A whole statement that is nothing but bodies, separators and at most one label, one verb and an open end."""
    separators: str
    """The characters between the names of a plain list; the first parts names, the others groups of names."""
    unfinished: str
    """What a name of a plain list ends in only where it goes on behind the separator (各市、县人民政府)."""
    token: Rule
    """What stands between names; the groups say what it does to them."""
    name: Rule
    """The name within what stands between two tokens."""
    body: Rule
    """The whole of a name that looks like a body's."""
    level: Rule
    """How a name that says its own level begins; ``inherited`` is what later names take over."""
    remark: Rule
    """How a bracket begins that explains the words before it: 含, 摘自, including."""
    convention: Rule
    """What a document says once about its lists: the ``first`` leads, those before the ``comma`` lead."""
    convention_cues: tuple[str, ...]
    """What such a remark cannot do without."""
    sentence: Rule
    """A running sentence that gives one body the lead and others a part."""
    cues: Mapping[str, str]
    """What such a sentence cannot do without, each with a word that must stand near it ("" for none)."""
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
    unit: Rule
    """The whole of a name that is an office inside a body, whose own document it is: 气候处."""
    general: Rule
    """The end of the full name of a government or its office, whose own document does not mean its own 业务科."""
    branch: Rule
    """A part of a body for a smaller place: 昌平分局."""
    units: Callable[[str], Iterator[tuple[str, str]]]
    """Where a name may split into a body and a part of it, the part in Chinese."""
    named: Callable[[str], Iterator[tuple[int, int]]]
    """Where running text names a body in so many words."""
    places: Callable[[str], Iterator[Region]]
    """Every place that a text names in full, in order."""
    mentions: Callable[[str], Iterator[Region]]
    """Every province and prefecture that a text names, short names included."""
    names: Callable[[], Names]
    """The vocabulary's names in this language."""
