"""Numbers with their units in English: 145 million square metres, at least 55%, one third, €300 billion, 500 areas."""

from decimal import Decimal
from functools import cache

from policyparse.lang.en.numerals import fraction, scale, to_decimal
from policyparse.lang.shape import Counted, QuantityRules
from policyparse.pattern import Match, Rule
from policyparse.vocab import units

ARABIC = r"(?: [0-9]{1,3} (?: ,[0-9]{3} (?![0-9]) ){1,4} (?:\.[0-9]{1,8})? | [0-9]{1,15} (?:\.[0-9]{1,8})? )"
SCALE = r"(?: hundred | thousand | million | billion | trillion | mn\b | bn\b )"
TENS = "(?: twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety )"
ONES = """(?: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen
    | fifteen | sixteen | seventeen | eighteen | nineteen )"""
SPELLED = rf"""(?: \b (?: {TENS} (?: [ -] {ONES} )? | {ONES} | an? (?= [ ] (?: dozen | {SCALE} ) ) )
    (?: [ ] (?: dozen | {SCALE} s? ) (?: (?: [ ] and )? [ ] (?: {TENS} (?: [ -] {ONES} )? | {ONES} ) \b )? ){{0,3}} \b )"""
CURRENCY = r"(?: (?: US | HK | A | C )? \$ | € | £ | ¥ | RMB | CNY | USD | EUR )"
ATOM = r"(?: \L<units> (?: (?<![A-Za-z0-9]) | (?![A-Za-z0-9]) ) )"
PART = rf"(?: (?: [0-9,]{{1,7}} [ ] | {SCALE} [ ] )? {ATOM} )"
UNIT = rf"(?: {ATOM} (?: [ ]? (?: / | [ ]per[ ] (?: capita \b )? | [ ]an?[ ] ) {PART} ){{0,2}} )"
# The noun that is counted: the first plural after at most four other words of the phrase (100 key rural areas).
NOUN = r"""(?: (?: (?! (?: of | in | to | by | for | and | or | the | with | from | on | at | as | per | were | was | is | are
    | has | have | will | than | compared | which | that | this | its | was ) \b ) (?! [a-z-]+ (?<=[a-z]{2}[^s\W]s) \b ) [A-Za-z][A-Za-z-]* [ ] ){0,4}
    (?P<unit> (?! (?: this | its | was | is | has | as | plus | across | versus | progress | process | access ) \b ) [a-z][a-z-]* (?: [^su\W]s | people | children ) ) \b )"""


def _forms() -> list[str]:
    forms = units.forms("en")
    return [*forms, *(form[0].upper() + form[1:] for form in forms if form[0].islower() and len(form) > 3)]


DIGITS = Rule(
    "en.quantities.digits",
    rf"""
    (?= [0-9] ) (?<! [A-Za-z0-9._/] | [A-Za-z]- | [0-9][:] | (?: No | no | Article | Chapter | Section | Art | Annex | Part | Table ) [.]? [ ] )
    (?P<number> {ARABIC} (?: [ -]? {SCALE} )? )
    (?! [0-9] | [.][0-9] | [:][0-9]{{2}} | (?: st | nd | rd | th ) \b | -year | -day )
    (?: [ -]? (?P<unit> {UNIT} ) | [+]? [ ] {NOUN} | (?P<glued> [A-Za-z] | - [A-Za-z] | [ ] (?: January | February | March | April | May
        | June | July | August | September | October | November | December ) ) )?
    """,
    yes=("reach «145 million square metres»", "by «14%»", "«100 sets»"),
    no=("PM2.5", "Article 5", "the 14th plan"),
    lists={"units": _forms},
)
MONEY = Rule(
    "en.quantities.money",
    rf"(?P<unit> {CURRENCY} ) [ ]? (?P<number> {ARABIC} (?: [ -]? {SCALE} )? ) (?! [0-9] | [.][0-9] )",
    yes=("worth «€300 billion»", "of «RMB 5 million»"),
)
WORDS = Rule(
    "en.quantities.words",
    rf"""
    (?= [A-Za-z] ) (?<! [A-Za-z0-9-] )
    (?: (?P<number> (?P<fraction> (?: {ONES} [ -] | an? [ ] )? (?: half | third | quarter | fifth | tenth )s? ) ) (?= [ ] (?: of | the ) \b )
      | (?P<number> (?P<double> double[ds]? | doubling | triple[ds]? | quadruple[ds]? | halv(?: e | es | ed | ing ) ) ) \b
      | (?P<number> {SPELLED} ) [ -]? (?: [ ]? (?P<unit> {UNIT} ) | {NOUN} )
    )
    """,
    yes=("«one third» of", "«thirty percent»", "«two units»"),
    no=("one of the", "the First World"),
    lists={"units": _forms},
    ignore_case=False,
)
RANGE = Rule(
    "en.quantities.range",
    r"[ ]? (?: [–—―－\-~～] | (?P<word> \b (?: to | and ) \b ) ) [ ]?",
    yes=("3%«–»5%",),
)
RANGE_START = Rule("en.quantities.range_start", r"(?: \b between | \b from ) [ ] \Z", yes=("«between »",))
LIST = Rule("en.quantities.list", r"[ ]? (?: , [ ]? (?: and | or )? | \b and \b | \b or \b ) [ ]?", yes=("15%« and »20%",))
BEFORE = Rule(
    "en.quantities.before",
    r"""
    \b (?: (?P<ge> at[ ]least | no[ ](?: less | fewer | lower )[ ]than | not[ ](?: less | fewer | lower | below )(?:[ ]than)? | a[ ]minimum[ ]of | minimum[ ]of | min\. )
      | (?P<le> up[ ]to | at[ ]most | no[ ](?: more | higher | greater | later )[ ]than | not[ ](?: more | higher | greater )[ ]than | not[ ]exceed(?:ing)? | within
            | a[ ]maximum[ ]of | maximum[ ]of | capped[ ]at )
      | (?P<gt> more[ ]than | over | above | exceed(?:s|ing|ed)? | greater[ ]than | higher[ ]than | in[ ]excess[ ]of | upwards[ ]of | surpass(?:es|ing|ed)? )
      | (?P<lt> less[ ]than | fewer[ ]than | below | under | lower[ ]than )
      | (?P<about> about | around | approximately | roughly | nearly | almost | some | close[ ]to | towards? | circa | approx\. )
    ) [ ] (?: a[ ] | the[ ] )? \Z
    """,
    yes=("«at least »", "«about »"),
    ignore_case=True,
)
AFTER = Rule(
    "en.quantities.after",
    r"[ ] (?: (?P<ge> or[ ](?: more | above | higher | over ) | and[ ](?: above | over ) | at[ ]least ) | (?P<le> or[ ](?: less | fewer | below | lower | under ) | at[ ]most ) | (?P<about> or[ ]so ) ) \b",
    yes=("50%« or more»",),
)
VALUE = Rule(
    "en.quantities.value",
    r"\b (?: to | at | of | is | reach(?:es|ed)? | below | above | than | by | be | index | PUE | rate | exceed | = | ≥ | ≤ ) [ ]? \Z",
    yes=("PUE «to »",),
)
VALUE_END = Rule("en.quantities.value_end", r"[ ]? (?: [,;)\n\t] | \. (?![0-9]) | \Z | [ ](?: or | by | and | in )\b )", yes=("1.25«,»",))
EACH = Rule("en.quantities.each", r"\b each [^,.;\n]{0,12} \Z", yes=("«each by »",))

MULTIPLES = {"d": (2, "times"), "t": (3, "times"), "q": (4, "times"), "h": (50, "%")}
MONEY_NAMES = {"$": "dollars", "US$": "dollars", "€": "euro", "£": "pounds", "¥": "yuan", "RMB": "yuan", "CNY": "yuan", "USD": "dollars"}
MONEY_NAMES |= {"EUR": "euro", "HK$": "Hong Kong dollars", "A$": "Australian dollars", "C$": "Canadian dollars"}


def read_figures(match: Match) -> Counted | None:
    """A number in figures; ``None`` where a letter makes it something else."""
    return None if match["glued"] else read_money(match)


def read_money(match: Match) -> Counted | None:
    """A number with its unit beside it."""
    words, number = match["number"], match.span_of("number")
    value = to_decimal(words)
    if value is None or number is None:
        return None
    return Counted(value, None, _unit(match["unit"]), number, match.span_of("unit"), "dozen" in words, scale(words))


def read_words(match: Match) -> Counted | None:
    """A number in words, a fraction or a multiple."""
    words = match["number"]
    number = match.span_of("number") or match.span
    if match["fraction"]:
        part = fraction(words)
        return None if part is None else Counted(part, None, "%", number, None, False)
    if match["double"]:
        value, unit = MULTIPLES[words[0].lower()]
        return Counted(Decimal(value), None, unit, number, None, False)
    return read_money(match)


def _unit(written: str) -> str:
    return "%" if written.lower() in ("percent", "per cent", "％", "pct") else MONEY_NAMES.get(written, written)


@cache
def unit_id(written: str) -> str | None:
    """The id of a unit, compounds by composition: kg/t, yuan per square metre; ``None`` where a part is unknown."""
    return units.compose(written.replace(" per ", "/"), "en", to_decimal)


def is_partial(unit: str, following: str) -> bool:
    """15 and 20 percent: a number without a unit takes the one behind it."""
    return unit == "" and following != ""


RULES = QuantityRules(
    numbers=((MONEY, read_money), (DIGITS, read_figures), (WORDS, read_words)),
    range_join=RANGE,
    range_start=RANGE_START,
    list_join=LIST,
    before=BEFORE,
    after=AFTER,
    value=VALUE,
    value_end=VALUE_END,
    each=EACH,
    unit_id=unit_id,
    is_partial=is_partial,
)
