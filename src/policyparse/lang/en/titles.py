"""Where an English title begins and ends, and what its words say."""

from functools import partial

from policyparse.lang.en.dates import DATE
from policyparse.lang.shape import TitleRules
from policyparse.pattern import Rule
from policyparse.vocab.words import forms

KINDS = partial(forms, "genres", "en")
PINYIN = r"""(?: (?i: zh | ch | sh | [bpmfdtnlgkhjqxrzcsyw] )? (?i: [aeiou]{1,3} ) (?: ng | n | r )? )++"""
"""A word of a document code: Guobanfa, Huan."""

TITLE_END = Rule(
    "en.titles.title_end",
    # An English title names its kind at its head, so it may end behind any word; what follows decides.
    r"""(?<! \w ) (?P<kind> (?! (?i: on | of | the | and | for | to | in | with | by | a ) \b ) [\w\"”’)\]%.-]+ )
        (?P<note> (?: [ ] \( [^()\n]{2,40} \) )* )""",
    yes=("«Notice» on «Flood» «Control»", "«Measures (Trial)»"),
    no=("  ",),
)

TITLE_START = Rule(
    "en.titles.title_start",
    r"""(?i: \b (?: on | of | the | and | for | to | a | in | with | concerning | regarding ) ) [ ]? \Z | [“\"(]
        [^”\")]* \Z | \A (?: Notice | Circular | Opinions | Regulation )""",
    yes=(
        "Plan for the development «of»",
        "«Notice»",
    ),
    no=("Clean energy grows",),
)

FOLLOWS_TITLE = Rule(
    "en.titles.follows_title",
    rf"""[ ]* (?: \n | \Z | [(]? (?: {PINYIN} (?: [ ] {PINYIN} ){{0,4}} | [A-Z][A-Za-z]+ ) [ ]? [\[(〔] (?: 19
        | 20 )[0-9]{{2}} [\])〕] | (?: Order | Announcement ) [ ] No
        | All [ ] (?: [a-z]+ [ ] ){{0,2}} (?: provinces | provincial | regions | departments | localities |
        cities | districts | relevant | units | people | municipal ) | (?: The [ ] )? People['’]s [ ]
        [Gg]overnments [ ] of
        | (?: Ecological | Ecology | Environmental | Environment | Development | Finance | Energy | Transport |
        Transportation | Education | Housing | Forestry | Water ) [^.:"“]{{0,60}}? (?i: departments | bureaus |
        commissions ) (?= , | [ ] (?: \( | of [ ] (?i: all | provinces | the [ ] provinces | each ) ) )
        | Departments? [ ] \( | Revolutionary [ ] committees | Representatives? [ ] [A-Z] | To [ ] (?: the |
        all ) [ ] | Letters? [ ] to [ ] | Notifying [ ] | Notice [ ] to [ ]
        | The [ ] (?: ["“] | General [ ] Office [ ] | Ministry [ ] of [ ] | Opinions [ ] | Plan [ ] | Measures
        [ ] | Notice [ ] ) | : [ ] [A-Z] | In [ ] order [ ] to | In [ ] accordance | According [ ] to | For [ ]
        the [ ] purpose | Since [ ] | In [ ] recent [ ] years | The [ ] socialist | With [ ] the [ ] approval
        | Article [ ] 1 | Chapter [ ] (?: 1 | I | One ) \b | 1 [.] [ ] | I [.] [ ] | (?<= (?: Distributing |
        Issuing | [Ii]ssuance [ ] of | Publishing | Distribution [ ] of | Forwarding ) [ ] (?: the [ ] )? ["“]
        (?! [^"“”]{{0,30}} Five-Year ) [^"“”]{{4,300}} ["”] ) [ ] (?= [A-Z] | to [ ] the [ ] ) )""",
    yes=("« Guo Fa [2021]» No. 23", "« All provinces», autonomous", "« In order to» implement"),
)

NAMES_FOLLOW = Rule(
    "en.titles.names_follow",
    r"""[ ]+ (?= [A-Z] ) (?: [\w'’,()&-] | [ ] | [.] (?= [, ] [^A-Z] | , ) ){3,300}? (?: Co[.],[ ]Ltd[.]? | (?i:
        departments? | bureaus? | governments? | commissions? | companies | units | offices? ) (?: [ ] \(
        [^()]{2,40} \) )* ) [ ]? :""",
    yes=(
        "Reply on the project« Provincial Department of Ecology and Environment Offices:»".replace(
            "Reply on the project« ", "on« "
        ),
    ),
    no=(" of the project",),
)

TITLE_TAIL = Rule(
    "en.titles.title_tail",
    r"[ ]* (?: [a-z] | \( (?: [0-9]{4} | Trial | Interim | Draft ) | [&,–—-] )",
    yes=("«d»ecarbonised economy", "«(2021»-2025)"),
    no=("10 DECEMBER",),
)

ISSUING = Rule(
    "en.titles.issuing",
    r"\b (?: Notice | Circular | Announcement | Notification | Opinions | Reply ) \b",
    yes=("«Notice» on Flood Control",),
    no=("Plan for flood control",),
)

OPEN_NOTE = Rule(
    "en.titles.open_note",
    r"\s* \( [ ]? [Tt]his [ ] [^()\n]{4,60} \) \s*",
    yes=("«(this document is public) »Plan",),
    no=("(Trial)",),
)

NO_TITLE = Rule(
    "en.titles.no_title",
    # How sentences begin and titles do not.
    r"""\A \s* (?: In [ ] order [ ] to | In [ ] accordance | According [ ] to | Since [ ] | With [ ] the [ ] (?:
        approval | consent ) | This [ ] site [ ] | An [ ] official [ ] ) | [a-z] [.] [ ] (?: It | The | This |
        These | In | We ) [ ] [a-z]""",
    yes=("«In order to» implement",),
    no=("Notice on Flood Control",),
)

PLAIN_HEADLINE = Rule(
    "en.titles.plain_headline",
    r"""\A (?! [ ]* (?: Annex | Attachment | Source | By [ ] | https? | [0-9ivxIVX]+ [.)] | EN [ ]* \Z | Contents ) )
        [^\n]{4,220} (?<! [.;:,] ) \Z""",
    yes=("«A clear path towards a competitive economy»",),
    no=("The climate is changing.", "By Jane Doe"),
)

SEPARATOR = Rule(
    "en.titles.separator",
    r"""[ ]* (?: [━─—\-_=*]{3,} | [-—] [ ]* [0-9]{1,3} [ ]* [-—] | EN | (?: Annex | Attachment ) [ ] [0-9]+ | (?:
        COMMUNICATION | REPORT | RECOMMENDATION ) [ ] FROM [ ] THE [ ] COMMISSION (?: [^\n ] | [ ] (?! [ ]{2} )
        )* ) [ ]* (?= \n | \Z | (?<= [ ]{2} ) [A-Z] )""",
    yes=("«-----»", "«EN»\n", "«COMMUNICATION FROM THE COMMISSION TO THE COUNCIL     »Delivering"),
    no=("EN text", "- item"),
)

SITE_SUFFIX = Rule(
    "en.titles.site_suffix",
    r"[ ]* (?: [|｜] | [ ] [-–—] [ ] (?= [^-–—]{2,40} \Z ) | _ (?= [A-Z] ) ) .* \Z",
    yes=("EU agrees on target« | European Commission»", "A plan« - Climate Action»"),
    no=("2021-2025 plan",),
)

PROMULGATED = Rule(
    "en.titles.promulgated",
    # An order has no title of its own: The Measures for Water Saving, adopted on …, are hereby promulgated.
    r"""\s* (?: The [ ] )? ["“']? (?P<title> [A-Z][^"”\n,.;]{8,160}? ) ["”']? (?: , [ ] [^.\n]{0,160}? )?
        [ ] (?: is | are ) [ ] (?: now [ ] | hereby [ ] ) (?: promulgated | issued | published )""",
    yes=("«The Measures for Saving Water, adopted by the meeting, are hereby promulgated»",),
    no=("The measures are useful",),
)

DELIVERED = Rule(
    "en.titles.delivered",
    # Below the title of a report or a speech.
    rf"""[—–-]{{1,4}} [ ]* (?: Delivered [ ] | Speech [ ] | Remarks [ ] )? (?: at
        | on [ ] (?P<date> {DATE.pattern} ) ,? [ ] at )
        [^.\n]{{4,160}} (?: Session | Meeting | Conference | Forum | Congress )
            [^.\n]{{0,120}}? (?: on [ ] (?P<date> {DATE.pattern} ) )?
        (?= [ ]* (?: \n | \Z ) )""",
    yes=("«—Delivered at the First Session of the Congress on March 5, 2022»",),
    no=("at the meeting on March 5, 2022",),
)

SPEAKER = Rule(
    "en.titles.speaker",
    # Who delivered it, on the line below: Li Ming, Mayor of Moss City
    r"""(?P<people> [A-Z][\w'’-]+ (?: [ ] [A-Z][\w'’-]+ ){1,3} ) , [ ] (?: Mayor | Governor | Premier
        | President | Minister
        | Director | Chairman | Chairperson | Commissioner | Secretary ) [^.\n]{0,80} \s* \Z""",
    yes=("«Li Ming, Mayor of Moss City»",),
    no=("the mayor",),
)

KIND = Rule(
    "en.titles.kind",
    # The first kind word of an English title is its head: Notice on Printing and Distributing the "Plan". What stands
    # before a colon is the topic of a headline: Moss Climate Law: new way to reach targets.
    r"\b (?P<kind> \L<kinds> ) \b (?! [ ]?+ : )",
    lists={"kinds": KINDS},
    ignore_case=True,
    yes=('«Notice» on Printing and Distributing the "Implementation «Plan»"',),
    no=("EU agrees on a target", "Moss Climate Law: new way to reach targets"),
)


def tight(text: str) -> str:
    r"""A title or name with every run of white space as one space.

    >>> tight("EU agrees on a target\ntowards a competitive economy")
    'EU agrees on a target towards a competitive economy'
    """
    return " ".join(text.split()).removesuffix("'s").removesuffix("’s")


RULES = TitleRules(
    title_end=TITLE_END,
    promulgated=PROMULGATED,
    delivered=DELIVERED,
    speaker=SPEAKER,
    title_start=TITLE_START,
    title_tail=TITLE_TAIL,
    follows_title=FOLLOWS_TITLE,
    names_follow=NAMES_FOLLOW,
    plain_headline=PLAIN_HEADLINE,
    separator=SEPARATOR,
    site_suffix=SITE_SUFFIX,
    no_title=NO_TITLE,
    kind=KIND,
    issuing=ISSUING,
    open_note=OPEN_NOTE,
    of="of",
    tight=tight,
    headline=tight,
)
