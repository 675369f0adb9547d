"""How English names another document: a title in quotes with its number behind it."""

from functools import partial

from policyparse.lang.en.titles import tight
from policyparse.lang.shape import CitationRules
from policyparse.pattern import Rule
from policyparse.vocab.words import forms

TITLE = Rule(
    "en.citations.title",
    # An opening quote has space before it and none behind; translations lose one of a pair now and then.
    r"""(?<! [\w.,;'’] ) ["“] (?P<title> [A-Z0-9] [^"“”\n]{4,250}? (?: (?<= [ ] ) ["“] (?= [\w] )
        [^"“”\n]{2,60} ["”] (?= [ ] ) [^"“”\n]{2,200} )? (?<! [\s,.;] ) ) ["”] (?! \w | [ ] (?: period |
        periods | Period ) \b )
      | (?<= \b (?: known [ ] as | called | entitled | titled | named ) [ ] ) (?P<named> ['‘] ) (?P<title>
      [A-Z] [^'‘’"“”\n]{3,120}? (?<! [\s,.;] ) ) ['’] (?! \w )""",
    yes=(
        'the spirit of «"Decision of the State Council on Energy Conservation"» (Guo Fa',
        "a package known as «‘Green for 30’» and",
        "The «“Implementation Plan for Clean Air”» has been approved",
        'under the «"Yunnan "14th Five-Year" Transport Plan"», combined',
    ),
    no=('it is "no waste city" work', 'he said: "we are done."'),
)

KIND = Rule(
    "en.citations.kind",
    # The first kind word of a title is its head; “14th Five-Year Plan” behind “during the” is a period and no document.
    r"\b (?P<kind> \L<kinds> ) \b",
    lists={"kinds": partial(forms, "documents", "en")},
    yes=("«Decision» of the Council on Energy", "Interim «Measures» for Trading"),
    no=("no waste city", "road to water"),
)

SHORT_FORM = Rule(
    "en.citations.short_form",
    r"(?: hereinafter | hereafter | referred [ ] to [ ] as | abbreviated [ ] as ) [^.;]{0,40} \Z",
    ignore_case=True,
    yes=("(«hereinafter referred to as the »",),
    no=("known as the ",),
)

CLAUSE_END = Rule(
    "en.citations.clause_end",
    # Where the words that introduce a document begin at the latest.
    r"(?<! \b No ) [.;!?] [ ] | \n",
    yes=("protected«. »The",),
    no=("No. 4",),
)

STANDARD_NUMBER = Rule(
    "en.citations.standard_number",
    r"""[(]? [ ]? (?P<number> (?: GB | HJ | DB | ISO | EN | IEC | NY | SL | DL | JGJ ) (?: [0-9]{2} (?= / ) )? (?: /
        [A-Z]+ )? [ ]? [0-9]{2,6} (?: [.] [0-9]+ )? (?: [-–—:] [0-9]{1,4} )? ) \b""",
    yes=('"Code" «(GB/T 2260-2007»)', '"Standard" «(ISO 14064-1»)'),
    no=("(Guo Fa [2021] No. 4)",),
)

BASED_ON = Rule(
    "en.citations.based_on",
    r"(?: according [ ] to | in [ ] accordance [ ] with | pursuant [ ] to | based [ ] on | under [ ] the ) \b",
    ignore_case=True,
    yes=("«In accordance with» the ",),
    no=("to implement the ",),
)

IMPLEMENTS = Rule(
    "en.citations.implements",
    r"\b (?: implement (?: s | ed | ing )? | carry [ ] out | enforce ) \b",
    ignore_case=True,
    yes=("in order to «implement» the ",),
    no=("according to the ",),
)

REPEALED = Rule(
    "en.citations.repealed",
    r"""\A (?: [^.;] | \b No [.] ){0,200}? \b (?: repealed | abolished | annulled | cease (?: s | d )? [ ] to [ ] be
        [ ] (?: effective | in [ ] force ) )""",
    ignore_case=True,
    yes=("«(Huan Ban [2017] No. 95) shall be abolished» simultaneously",),
    no=("shall be implemented",),
)

ISSUED = Rule(
    "en.citations.issued",
    r"""\A [^.;]{0,120}? \b (?: (?: issued | forwarded | distributed ) [ ] to [ ] you | has [ ] been [ ] (?: approved |
        adopted | agreed ) | (?: is | are ) [ ] hereby [ ] (?: issued | promulgated ) )""",
    ignore_case=True,
    yes=("«has been approved» by the Leading Group", "«, which is now issued to you»"),
    no=("requires that",),
)

RULES = CitationRules(
    title=TITLE,
    short_form=SHORT_FORM,
    standard_number=STANDARD_NUMBER,
    clause_end=CLAUSE_END,
    based_on=BASED_ON,
    implements=IMPLEMENTS,
    repealed=REPEALED,
    issued=ISSUED,
    number_bracketed=True,
    country=" of the People's Republic of China",
    opening="\"“'‘",
    kind=KIND,
    about=" on ",
    tight=tight,
)
