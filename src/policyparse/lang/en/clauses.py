"""How English documents number their clauses: Chapter II, Article 3, 1., (a); what translation makes of 一、."""

from policyparse.lang.shape import ClauseRules, Reading
from policyparse.pattern import Rule

_GAP = r"[^\S\n\r]{0,3}"
_LINE = r"(?m: ^ ) [^\S\n\r]* (?: [#>*]+ [^\S\n\r]* )?"
_ROMAN = "[IVXLC]{1,7}"
_TENS = (
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", *_TENS)
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    "twentieth",
)
_NUMBER = rf"(?: \d{{1,4}} | {_ROMAN} (?! [a-z] ) | (?i: {'|'.join(reversed(_CARDINALS))} ) )"
_CARDINAL = "|".join(word.capitalize() for word in reversed(_CARDINALS))
_ORDINAL = "|".join(word.capitalize() for word in reversed(_ORDINALS))
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = rf"""
    (?= [JFMASOND\d] ) (?: (?: {_MONTH} ) [ ] \d{{1,2}} , [ ] \d{{4}} | \b \d{{1,2}} [ ] (?: {_MONTH} ) [ ] \d{{4}} )
"""

LABEL = Rule(
    "en.clauses.label",
    rf"""
    (?= [A-FINOPSTVXLC(\d①-⑳一二三四五六七八九十（] ) (?<! [A-Za-z0-9.] )
    (?<! \b (?: points? | paragraphs? | subparagraphs? | items? | letters? | Articles? | Sections? | Tables? | Figures?
      | Annex | No\. | Phase | Class | Category ) [ ] )
    (?:
      (?: Article | ARTICLE | Art\. ) [ ] {_NUMBER} (?P<article> [.:]? )
    | (?: Chapter | CHAPTER ) [ ] {_NUMBER} (?P<chapter> [.:]? )
    | (?: Section | SECTION ) [ ] {_NUMBER} (?P<section> [.:]? )
    | (?: Part | PART | Title | TITLE ) [ ] {_NUMBER} (?P<part> [.:]? )
    | [（(] {_GAP} (?: (?P<bracket> \d{{1,3}} ) | (?P<lower_bracket> [a-z] | [ivx]{{2,5}} )
        | (?P<minor> [一二三四五六七八九十]{{1,3}} | {_CARDINAL} ) ) {_GAP} [）)]
    | (?P<major> [一二三四五六七八九十]{{1,3}} ) {_GAP} [、.]
    | (?P<level> [1-9]\d? (?: \. [1-9]\d? ){{1,3}} ) \.? (?= [ ] [A-Z"“] )
    | \d{{1,3}} {_GAP} (?: (?P<dot> \. (?! \d ) ) | (?P<comma> 、 ) | (?P<half> \) ) )
    | (?P<roman> {_ROMAN} ) \. (?= \s | \Z )
    | (?P<major> {_CARDINAL} ) (?: \. (?= [ ] [A-Z"“] ) | , (?= [ ] ) )
    | (?P<word> {_ORDINAL} ) ,
    | (?<= (?: \d{{4}} | [).] ) [ ] )
        (?P<attachment> (?: Annex | Appendix | Attachments? ) (?: [ ] \d{{1,2}} \b )? [:.]? ) (?= [ ] [A-Z"“\d] )
    | (?P<attachment> Attachments? : ) (?= [ ] 1 [.)] )
    | (?P<circle> [①-⑳] )
    )
    """,
    yes=(
        "«Article 3» These measures",
        "«Chapter II» Planning",
        "«(2)» Basic principles.",
        "«4.» Safeguards",
        "«(a)» reduce emissions;",
        "«IV.» Implementation",
        "«Sixth,» carry out",
        "«One.» General requirements",
    ),
    no=("version1. Next", "3.5 percent"),
)


def hints(content: str) -> list[int]:
    """Where a label may begin: the rule itself is cheap enough, capitals, brackets and digits are rare."""
    return [match.start for match in LABEL.find(content)]


LINE_LABEL = Rule(
    "en.clauses.line_label",
    rf"""
    {_LINE} (?:
      (?P<attachment>
        (?: Annex (?: es )? | ANNEX | Appendix | Appendices | APPENDIX | Attachments? | ATTACHMENTS?
          | Schedule | SCHEDULE )
        (?: [ ] (?: \d{{1,3}} | {_ROMAN} | [A-Z] ) \b )? (?: {_GAP} [:.] )?
      ) (?= \s | \Z )
    | (?P<box> (?: Box | Column ) [ ] \d{{1,2}} (?: {_GAP} [:.] )? )
    | (?P<upper> [A-Z] [.)] ) (?= \s )
    | (?P<lower> [a-z] [.)] ) (?= \s )
    | (?P<bare> [1-9]\d? ) (?= [^\S\n\r]* (?: \Z | [\n\r] ) | [ ] [A-Z] )
    )
    """,
    yes=("«Annex II»\nList", "«Box 3:» Major projects", "«Box 1» Main indicators", "«A.» Overview", "«b)» reduce"),
    no=("see Annex 2", "1990 levels"),
)


def _roman(written: str) -> int | None:
    total = previous = 0
    for char in reversed(written.upper()):
        value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}.get(char, 0)
        if not value:
            return None
        total += value if value >= previous else -value
        previous = max(previous, value)
    return total


def ordinal(written: str) -> int | None:
    """The number in a label: 12, IV, Six, Sixth, b.

    >>> [ordinal(w) for w in ("12", "IV", "Six", "sixth", "b", "④", "")]
    [12, 4, 6, 6, 2, 4, None]
    """
    lower = written.lower()
    for words in (_CARDINALS, _ORDINALS, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "一二三四五六七八九十"):
        if lower and lower in words:
            return words.index(lower) + 1
    if written.isdecimal():
        return int(written)
    if len(written) == 1 and "a" <= lower <= "z" and written not in "IVX":
        return ord(lower) - ord("a") + 1
    return _roman(written) if written else None


_SLIPS = {"dot": "comma", "comma": "dot", "bracket": "half", "half": "bracket", "word": "dot", "major": "dot"}
"""What a slip makes of a label; translated 六、 between 5. and 7. comes out as "Sixth,"."""
_NAMED = {"article", "chapter", "section", "part", "attachment", "box"}


def readings(family: str, label: str) -> tuple[Reading, ...]:
    """The numberings a label may belong to: (i) is the first of (i) (ii) or the ninth of (a) … (i).

    >>> [(r.family, r.number) for r in readings("lower_bracket", "(i)")]
    [('lower_bracket', 9), ('roman_bracket', 1)]
    """
    if family == "level":
        numbers = label.rstrip(".").split(".")
        return (Reading(f"level{len(numbers)}", int(numbers[-1]), int(numbers[-2])),)
    written = label.strip("#>*(（）).:,、 \t")
    if family in _NAMED:
        written = written.rpartition(" ")[2]
    number = ordinal(written)
    if not number:
        return (Reading(family, 0),) if family == "attachment" else ()
    return tuple(_also(family, written, number))


def _also(family: str, written: str, number: int) -> list[Reading]:
    roman = _roman(written)
    if family == "roman":
        letter = [Reading("upper", ord(written) - ord("A") + 1)] if len(written) == 1 else []
        return [Reading("roman", roman or 0), *letter, *([Reading("dot", roman, cost=0.7)] if roman else [])]
    if family == "upper" and roman:
        return [Reading("upper", ord(written) - ord("A") + 1), Reading("roman", roman)]
    if family == "lower_bracket":
        letter = [Reading(family, ord(written) - ord("a") + 1)] if len(written) == 1 else []
        return [*letter, *([Reading("roman_bracket", roman)] if roman else [])]
    other = _SLIPS.get(family)
    inner = f"{family}_inner" if family in ("dot", "bracket") else None
    return [
        Reading(family, number),
        *([Reading(inner, number, cost=0.3)] if inner else []),
        *([Reading(other, number, cost=0.7)] if other else []),
    ]


REFERENCE = Rule(
    "en.clauses.reference",
    r"""
    (?P<any> [^\S\n\r]? (?: [,;] | \) (?! [ ] [a-z] ) | (?: of | above | below ) [ ] )
      | [ ] (?: to | and | or ) [ ] [(] )
    | (?P<statute> [^\S\n\r]? (?: [(] | (?: shall | and | or | to | in | is | which | applies | thereof ) \b ) )
    """,
    yes=("« of »the Act",),
    no=(" These measures",),
)
"""Right behind a label that only cites: Article 5« of »the Act; Section 2« shall» apply."""

HEADING = Rule(
    "en.clauses.heading",
    r"""
    (?: (?P<line> [^\n.;!?:]{1,118}+ ) (?= [:.]? [^\S\n]* (?: \n | \Z ) )
      | (?= [^\n.;!?:,\d]{1,100}+ [.:] (?: \s | \Z ) )
        (?! [^\n.;:]{0,100} [ ] (?: can | are | is | shall | should | will | must | may | has | have ) [ ] )
        (?P<lead> [^\n.;!?:,\d]{1,100}+ )
    )
    """,
    yes=("«General requirements»\n", "«Guiding ideology». Guided by"),
)

NOTE = Rule("en.clauses.note", r"\b Notes? [ ]? : \s* \Z", yes=("«Note: »",), no=("Notes 1",))
"""Right before the first of the numbered notes of a table."""

LEADER = Rule(
    "en.clauses.leader",
    r"[^\n;]{0,120}? (?: [.·•_-]{4,} | … [^\S\n]* … | (?: [.·] [ ] ){3} )",
    yes=("«General requirements ....» 3",),
    no=("General requirements. Promote",),
)
"""The dots of an entry in a table of contents, right behind the label."""

CONTENTS = Rule(
    "en.clauses.contents",
    r"(?m: ^ ) [^\S\n]* (?i: (?: table [ ] of [ ] )? contents ) [^\S\n]* (?m: $ )",
    yes=("«Table of Contents»\n",),
)

DATE = Rule("en.clauses.date", _DATE, yes=("on «June 10, 2022» the", "«1 May 2022»"), no=("June 2022",))

SIGNATORY = Rule(
    "en.clauses.signatory",
    r"(?m: ^ ) [^\S\n]* [A-Z] [^\n.;:\d]{2,100} (?m: $ )",
    yes=("«Ministry of Finance»",),
    no=("2.",),
)
"""A line that may name who signs."""

CARRIED = Rule(
    "en.clauses.carried",
    r"""
    (?m: ^ ) [^\S\n]* [A-Z] [^\n.;:]{2,120} \b
    (?: Plan | Opinions | Measures | Regulations | Rules | Outline | Programme | Program | Guidelines | Notice
      | Decision )
    \b [^\n.;:]{0,60} (?m: $ )
    """,
    yes=("«Implementation Plan for Carbon Peaking»",),
    no=("this plan is formulated",),
)
"""A line that may be the title of a document, by a word in it."""

TITLE_LINE = Rule(
    "en.clauses.title_line",
    r"(?m: ^ ) [^\S\n]* [^\n.;:]{2,120} (?m: $ )",
    yes=("«On the Green Transition»",),
    no=(":",),
)
"""A line that a title may begin with."""

CLOSING = Rule(
    "en.clauses.closing",
    r"(?m: ^ ) [^\S\n]* (?: CC | Cc | cc | Copied [ ] to ) [ ]? :",
    yes=("«CC:» Ministry of Finance",),
)
"""What stands below a signature."""

RULES = ClauseRules(
    hints=hints,
    label=LABEL,
    line_label=LINE_LABEL,
    readings=readings,
    joiner=" ",
    reference=REFERENCE,
    heading=HEADING,
    contents=CONTENTS,
    leader=LEADER,
    note=NOTE,
    date=DATE,
    signatory=SIGNATORY,
    carried=CARRIED,
    title_line=TITLE_LINE,
    closing=CLOSING,
)
