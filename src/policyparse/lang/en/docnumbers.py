"""Document numbers in English: translated 发文字号 (Guo Fa [2021] No. 23) and the numbers of EU documents."""

from policyparse.lang.shape import DocNumberRules
from policyparse.pattern import Match, Rule

OPEN = r"[\[(〔［【﹝（]"
CLOSE = r"[\])〕］】﹞）]"

BRACKETED = Rule(
    "en.docnumbers.bracketed",
    rf"""\b (?! (?: COM | SWD | SEC | JOIN | C ) \b ) (?P<code> [A-Z][A-Za-z]* (?: [ ] (?! of\b | the\b | and\b
        ) [A-Za-z]+ ){{0,4}} ) [ ]? {OPEN} [ ]? (?P<year> (?: 19 | 20 )[0-9]{{2}} ) [ ]? {CLOSE}
        ,? [ ]? (?P<serial> (?: N[oO]s? [.]? [ ]? )? [0-9]{{1,5}} ) \b""",
    yes=(
        "«Guo Fa [2021] No. 23»",
        "«Guobanfa [1999] No. 44»",
        "(«Guo Fa [2005] 39»)",
        "Document: «Huanjin [2022] No. 42» Notice",
        "«Jing Zheng Fa (2022) No. 31»",
        "«Longde Ji [2021] No. 157»",
    ),
    no=("by 2021 No. 23", "Guofa [2007] No. The plan", "in [2021] 23 cities"),
)

UNBRACKETED = Rule(
    "en.docnumbers.unbracketed",
    # What the institutions of the EU print: IP/25/2967, COM(2025) 378 final, Regulation (EU) 2021/1119.
    r"""\b (?P<code> IP | STATEMENT | MEMO | SPEECH | QANDA | MEX ) / (?P<year> [0-9]{2} ) / (?P<serial> [0-9]{1,5} ) \b
      | \b (?P<code> COM | SWD | SEC | JOIN | C ) [ ]? \( (?P<year> (?: 19 | 20 )[0-9]{2} ) \) [ ]? (?P<serial>
      [0-9]{1,5} ) (?: [ ] final )?
      | \b (?P<code> Regulation | Directive | Decision ) [ ] (?: \( (?: EU | EC | EEC | EU,[ ]Euratom ) \) [ ]
      )? (?: No[ ] )?
        (?P<year> [0-9]{2,4} ) / (?P<serial> [0-9]{1,4} ) (?: / (?: EC | EU | EEC ) )? \b""",
    yes=(
        "«IP/25/2967»",
        "Brussels, 2.7.2025 «COM(2025) 378 final»",
        "«Regulation (EU) 2021/1119»",
        "«Directive 2003/87/EC»",
    ),
    no=("TCP/IP/2", "COM (the Commission)", "25/2967"),
)

ORDER = Rule(
    "en.docnumbers.order",
    r"""\b (?P<code> (?: Presidential[ ] )? (?: Order | Decree | Announcement | Executive[ ]Order | Proclamation )
            (?: [ ] of [ ] (?: the [ ] )? [A-Z][A-Za-z']+ (?: [ ] (?: of | the | and | for | [A-Z][A-Za-z'-]+ )
            ){0,12} )? ) ,? [ \n]
        No [.]? [ ]? (?P<serial> [0-9]{1,5} ) (?: [ ] (?: of [ ] | \( ) (?P<year> (?: 19 | 20 )[0-9]{2} ) \)? )?""",
    yes=(
        "«Order No. 19»",
        "«Order of the Ministry of Ecology and Environment No. 19»",
        "«Announcement No. 2 of 2019»",
        "«Order of the Ministry of Water\nNo. 19»",
        "«Executive Order No. 14057»",
    ),
    no=("in order to", "Unit No. 6", "the order was No. 1 on the list"),
)


SERIAL_ONLY = Rule(
    "en.docnumbers.serial_only",
    r"""\(? No [.]? [ ]? (?P<serial> [0-9]{1,5} ) (?: [ ] of [ ] (?P<year> (?: 19 | 20 )[0-9]{2} ) | , [ ] (?P<year>
        (?: 19 | 20 )[0-9]{2} ) )? \)?""",
    yes=("«No. 8 of 2023»", "«(No. 33)»"),
    no=("8 of 2023",),
)


TRAILING = Rule(
    "en.docnumbers.trailing",
    # What a portal prints behind the title.
    r"[ ]* \( (?P<number> [A-Z][A-Za-z ]{1,30} [ ]? \[ [0-9]{4} \] [ ]? (?: No[.]? [ ]? )? [0-9]{1,5} ) \) [ ]* \Z",
    yes=("Notice on Flood Control« (Guo Fa [2021] No. 2)»",),
    no=("Measures (Trial)",),
)


def normal(match: Match) -> str:
    """The number as written, runs of white space as one space.

    >>> [normal(match) for match in BRACKETED.find("(Guo Fa [2021]  No. 23)")]
    []
    >>> [normal(match) for match in BRACKETED.find("(Guo Fa [2021] No. 23)")]
    ['Guo Fa [2021] No. 23']
    """
    return " ".join(match.text.split())


def number_of(serial: str) -> str:
    """A serial number in digits, without its No.

    >>> number_of("No. 23"), number_of("2967")
    ('23', '2967')
    """
    return serial.strip().removeprefix("No").lstrip(". ")


RULES = DocNumberRules(
    bracketed=BRACKETED,
    unbracketed=UNBRACKETED,
    order=ORDER,
    serial_only=SERIAL_ONLY,
    trailing=TRAILING,
    signs=("No", "/", *"])〕］】﹞）"),
    number_of=number_of,
    normal=normal,
    normal_order=normal,
)
