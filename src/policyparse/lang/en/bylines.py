"""Where a story comes from and who wrote it: Source:, By Jane Doe."""

from functools import partial

from policyparse.lang.en.dates import DATE as DATE_RULE
from policyparse.lang.shape import BylineRules
from policyparse.pattern import Rule
from policyparse.vocab.words import meanings

PERSON = r"[A-Z][\w'’-]+ (?: [ ] (?: [A-Z][.] | de | von | van | [A-Z][\w'’-]+ ) ){1,3}"

SOURCE = Rule(
    "en.bylines.source",
    r"""(?: ^ | (?<= [\n(|] ) ) [ ]* (?: News [ ] )? Source [ ]? : [ ]* (?! https? ) (?P<name> [A-Z][\w'’&. -]{1,40}? )
        (?= [ ]* (?: [\n|);,] | \Z ) | [ ]{2} )""",
    yes=("«Source: Xinhua»\n", "(«Source: China Daily»)"),
    no=("Source: https://example.org", "the source of pollution"),
)

EXCERPT = Rule(
    "en.bylines.excerpt",
    rf"""(?: ^ | (?<= \n ) ) [ ]* (?: Excerpted | Reprinted | Reposted | Republished ) [ ] from [ ] (?: the [ ] )?
        (?P<name> [A-Z][\w'’& -]{{2,40}}? ) (?: , [ ]? (?: by [ ] )? (?P<people> {PERSON} ) )? [ ]* (?= \n | \Z
        )""",
    yes=("«Reprinted from China Daily»\n",),
    no=("excerpted from a speech",),
)

REPORTERS = Rule(
    "en.bylines.reporters",
    rf"""(?: ^ | (?<= [\n|(] ) ) [ ]* (?: By | BY | Written [ ] by | Reported [ ] by | Reporters? : | Authors? : ) [ ]+
        (?P<people> {PERSON} (?: (?: , [ ] | [ ] and [ ] | , [ ] and [ ] ) {PERSON} ){{0,5}} ) (?= [ ]* (?:
        [\n|);,] | \Z ) )""",
    yes=("«By Jane Doe and Li Wei»\n", "«By Jane Doe»"),
    no=("By Monday the", "led by Jane Doe"),
)

ROLE = Rule(
    "en.bylines.role",
    r"[ ]* (?: , [ ]? (?: and [ ] )? | [ ] and [ ] | [ ]? & [ ]? )",
    yes=("Jane Doe« and »Li Wei",),
    no=("Jane Doe",),
)

DATELINE = Rule(
    "en.bylines.dateline",
    r"\b [A-Z]{4,} , [ ] [A-Z][a-z]+ [.]? [ ] [0-9]{1,2} [ ] \( (?P<name> Xinhua | Reuters | AP | AFP ) \)",
    yes=("«BEIJING, June 9 (Xinhua)» -- China",),
    no=("Beijing, June 9, 2021",),
)

DATELINE_ALONE = Rule(
    "en.bylines.dateline_alone",
    r"[A-Z]{4,} , [ ] [A-Z][a-z]+ [.]? [ ] [0-9]{1,2} [ ] \( (?: Xinhua | Reuters | AP | AFP ) \) [ ]* (?= \n | \Z )",
    yes=("«BEIJING, June 9 (Xinhua)»\nFull text",),
    no=("BEIJING, June 9 (Xinhua) -- China",),
)

TITLE_DATE = Rule(
    "en.bylines.title_date",
    rf"(?P<date> {DATE_RULE.pattern} ) | \( (?P<year> 20[0-9]{{2}} ) (?P<month> [01][0-9] ) (?P<day> [0-3][0-9] ) \)",
    yes=("Morning briefing, «3 September 2024»", "Evening news «(20260814)»"),
    no=("Plan for 2024",),
)

MEDIUM = Rule(
    "en.bylines.medium",
    r"(?i: news | daily | times | post | xinhua | agency | journal | reuters | tribune | herald ) \Z",
    yes=("China «Daily»", "«Xinhua»"),
    no=("Ministry of Finance",),
)

LABEL = Rule(
    "en.bylines.label",
    r"(?P<label> [A-Za-z] [A-Za-z. ]{1,30} ) [ ]? :",
    yes=("«Published:» 2021-06-09", "«Document number:» 12"),
    no=("12:30",),
)

HEADER_DATE = Rule(
    "en.bylines.header_date",
    # The line of a press release: Brussels, 10 December 2025. Or a date alone.
    rf"""(?: (?P<place> [A-Z][A-Za-z]+ (?: [ ] [A-Z][a-z]+ )? ) , [ ] )? (?P<date> {DATE_RULE.pattern} ) [ ]* (?= \n |
        \Z | COM )""",
    yes=("«Brussels, 10 December 2025»\n",),
    no=("on 10 December 2025 the",),
)

MASTHEAD = Rule(
    "en.bylines.masthead",
    r"\A \s* (?P<name> [A-Z][\w ]{2,30} (?: News | Daily | Times | Agency | Post ) ) [ ] [-–—]{1,2} [ ]",
    yes=("«Morning Post -- »The",),
    no=("The Post is late",),
)

PIECE = Rule(
    "en.bylines.piece",
    PERSON,
    yes=("«Jane Doe»", "«Ursula von der Leyen»".replace(" der", "")),
    no=("jane",),
)


def people(group: str) -> list[str]:
    """The name of one group.

    >>> people(" Jane Doe ")
    ['Jane Doe']
    """
    return [match.text for match in PIECE.find(group)]


RULES = BylineRules(
    source=SOURCE,
    excerpt=EXCERPT,
    reporters=REPORTERS,
    role=ROLE,
    dateline=DATELINE,
    medium=MEDIUM,
    title_date=TITLE_DATE,
    dateline_alone=DATELINE_ALONE,
    label=LABEL,
    header_date=HEADER_DATE,
    masthead=MASTHEAD,
    labels=partial(meanings, "fields", "en"),
    people=people,
)
