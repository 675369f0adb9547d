"""Numbers with their units in English: 145 million square metres, at least 55%, one third, €300 billion, 500 areas."""

from decimal import Decimal
from functools import cache

from policyparse.lang.en.numerals import fraction, scale, to_decimal
from policyparse.lang.shape import Counted, QuantityRules
from policyparse.pattern import Match, Rule
from policyparse.span import Span
from policyparse.vocab import units

S = "(?:[ ]{1,3})"
"""White space between words; text out of PDF doubles it."""
FIRST = r"""[0-9] (?<! [A-Za-z0-9._/,][0-9] | [A-Za-z]-[0-9] | [0-9]:[0-9]
    | \b (?: [Ee]very | [Pp]er | [Ee]ach
        ) [ ][0-9]
    | (?: \b [Nn]o | Article | Articles | Chapter | Section | Art | Annex | Appendix | Part | Table | Unit | Item | Box
      | Column | Figure | Fig | Panel | Chart | [Ss]cope | Phase | Tier | SDG | Goal | Target | Pillar
      | \b p ) [.]? [ ][0-9] | [Ss]copes? [ ] [0-9] (?: [ ] and | [ ] to | , | [ ] & ) [ ] [0-9] | (?: COM | SWD
        | SEC | JOIN | C ) [ ]? \([0-9]{4}\) [ ]? [0-9]
    | (?: 1 | [0-9]{2} ) [:] [0-9] )"""
"""A digit that begins a number; it stands before its own lookbehind so that the search goes from digit to digit."""
MINUS = r"""(?: (?<= (?P<minus> (?<= [(,~–] | [a-z,;:(] [ ] | \t ) [-−－] | \b [Mm]inus[ ] ) [0-9] ) | )"""
# 10 000, 1 250 000 and 42,5 % as the Union writes them; in 2020 300 people the year has four figures,
# the top 5 100 MW projects are five.
REST = r"""(?: [0-9]{0,2} (?: ,[0-9]{3} (?![0-9]) ){1,8} | [0-9]{0,2} ,[0-9]{1,2} (?= [ ]? (?: % | °C | oC ) )
    | [0-9]{0,2} (?: [\u00a0\u2009\u202f] [0-9]{3} (?![0-9]) ){1,4}
    | (?: [0-9]{1,2} [ ] [0-9]{3} (?![0-9,]) ){1,2} | (?: [ ] [0-9]{3} (?![0-9,]) ){2,4}
    | [0-9]*+ ) (?: \.[0-9]++ )?"""
# 145m people are 145 million; 145m alone are metres.
SCALE = r"""(?: hundred | thousand | million | billion | trillion | lakh | crore | mn\b | bn\b | tn\b
    | m (?= [ ] (?: people | users | jobs | cars | households | hectares | mu | tonnes | tons | yuan ) \b ) )"""
TENS = "(?: [Tt]wenty | [Tt]hirty | [Ff]orty | [Ff]ifty | [Ss]ixty | [Ss]eventy | [Ee]ighty | [Nn]inety )"
ONES = """(?: [Oo]ne | [Tt]wo | [Tt]hree | [Ff]ourteen | [Ff]our | [Ff]ifteen | [Ff]ive | [Ss]ixteen | [Ss]ix
    | [Ss]eventeen
    | [Ss]even | [Ee]ighteen | [Ee]ight | [Nn]ineteen | [Nn]ine | [Tt]en | [Ee]leven | [Tt]welve | [Tt]hirteen )"""
NUMERAL_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third quarter"
)
GATE = " | ".join(form for word in NUMERAL_WORDS.split() for form in (word, word.capitalize()))
"""The words that a numeral can begin with, as plain alternatives: the engine is quick with those."""
SPELLED = rf"""(?: (?: {TENS} (?: [ -] {ONES} )? | {ONES} | [Aa]n? (?= [ ] (?: dozen | {SCALE} ) ) ) \b
    (?: [ ] (?: dozen | {SCALE} s? ) (?: (?: [ ] and )? [ ] (?: {TENS} (?: [ -] {ONES} )?
      | {ONES} ) \b )? ){{0,3}} \b )"""
CASED_ONES = "(?: [Oo]ne | [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]ix | [Ss]even | [Nn]ine )"
CURRENCY = r"(?: (?: US | HK | A | C )? \$ | € | £ | ¥ | RMB | CNY | USD | EUR )"
ATOM = "(?&atom)"
ATOMS = r"(?(DEFINE) (?P<atom> \L<units> (?: (?<![A-Za-z0-9]) | (?![A-Za-z0-9]) ) ) )"
"""Said once in a rule and called by name: to compile a thousand forms takes longer than all else of the rule."""
PART = rf"(?: (?: [0-9,]{{1,7}} [ ] | {SCALE} [ ] )? (?: {ATOM} | [adh] \b ) )"
# 5 percentage points per year is a rate of change and no compound; 3 tons per year is one.
RATIO = r"(?<= % | percent | per[ ]cent | points? )"
# Within three years and the past five years are times.
LOOSE = """(?: (?: [Tt]ens | [Dd]ozens | [Hh]undreds | [Tt]housands | [Mm]illions | [Bb]illions ) [ ] of \\b
    (?: [ ] (?: thousands | millions | billions ) [ ] of \\b )? )"""
SPAN_GUARD = r"""(?! years? \b
    (?<= (?: [Ww]ithin | [Oo]ver | [Ii]n | next | past | last | coming | previous ) [ ] [A-Za-z0-9]{1,9} [ -]
    years? ) )"""
UNIT = rf"""(?: {SPAN_GUARD} {ATOM} (?: (?! {RATIO} ) [ ]? (?: / [ ]? | per[ ] (?: capita \b )? )
    (?: {PART} (?: [·.] {PART} )? | \( {PART} (?: [·.] {PART} )? \) ) ){{0,2}} )"""
# The noun that is counted: the first plural after at most five other words of the phrase (100 key rural areas).
STOP = rf"""(?! (?: years? | {SCALE} | of | in | to | by | for | and | or | the | with | from | on | at | as | per
    | were | was | is | are | has | have
    | will | shall | than | compared | which | that | this | its | a | an | if | it ) \b )"""
PLURAL = r"""(?: (?! (?: this | its | was | is | has | as | plus | across | versus | progress | process | access
    | various | previous
    | consecutive | gas | continuous ) \b ) [a-z][a-z-]* (?: [^sui\W_0-9] s | ies s? | people | children
      | i[a-z]s ) | head (?= [ ]of[ ] ) | people | children | consortia | women | men | fish | sheep | aircraft
        | personnel | staff )"""
# 3 oil and gas fields, 300 large and medium-sized farms: "and" between two words that are no plurals joins them
NOUN = rf"""(?: {STOP} (?! {PLURAL} \b ) ["“]? [A-Za-z][A-Za-z-]* ["”]? {S} (?: and {S} (?= [a-z] ) )? ){{0,5}}
    (?P<unit> {STOP} {PLURAL} ) \b"""
# 1 gig market will be built: behind a single one the noun is the last word before the verb, preposition or stop.
SINGLE = rf"""(?<= 1 | [Ll]east[ ]one ) {S} (?: {STOP} [a-z][a-z-]* {S} ){{0,3}} (?P<unit> {STOP} [a-z][a-z-]* )
    (?= [ ] (?: will | shall | of | in | to | and | or | for | with | by | is | per | at | on | from ) \b | [.,;)]
      | \Z )"""
# the number will double; to double farmers' income; double the number: but double taxation, a triple burden
MULTIPLY = r"""(?: (?: [Dd]oubl | [Tt]ripl | [Tt]rebl | [Qq]uadrupl | [Hh]alv ) (?: es | ed | ing ) | [Hh]alve
    | (?: [Dd]ouble | [Tt]riple | [Tt]reble | [Qq]uadruple ) (?: (?<= \b (?: to | will | shall | should | must
      | can | than | and
      | nearly | almost | about | roughly | or ) [ ] \w+ ) | (?= [ ]? [.,;:)] | \Z | \n
      | [ ] (?: the | its | their | our | by | in | from | over | on | compared | relative | within | between | and | to
        | or | that | this | those ) \b ) ) )"""
MONTHS = (
    "(?: January | February | March | April | May | June | July | August | September | October | November | December )"
)


def _forms() -> list[str]:
    """Measured units, not counted things: what is counted is a noun of the text (100 standard projects)."""
    found = units.units()
    forms = [form for form, key in units.ids("en").items() if found[key].dimension != "count"]
    return [*forms, *(form[0].upper() + form[1:] for form in forms if form[0].islower() and len(form) > 5)]


DIGITS = Rule(
    "en.quantities.digits",
    rf"""
    (?P<number> {FIRST} {MINUS} {REST} (?: [ -]? {S}? {SCALE} ){{0,2}} ) (?P<vague> -odd )?
    (?! [0-9] | [.][0-9] | [:][0-9]{{2}} | (?: st | nd | rd | th ) \b | -year | -day | / [0-9] )
    (?: [ -]{{0,2}} (?P<unit> {UNIT} ) | [ ] (?P<unit> per [ ] [0-9]{{1,3}} (?: ,[0-9]{{3}} )+
        (?: [ ] (?: live[ ]births | people | population | inhabitants | persons | residents ) \b )? )
          | (?<= (?: \A | \n ) [0-9]{{1,2}} ) (?P<glued> [ ] [A-Z] ) | [+]? {S} {NOUN}
      | (?<! [0-9]1 ) {SINGLE} | (?P<glued> [A-Za-z] | -[A-Za-z]
      | {S} {MONTHS} ) )?
    {ATOMS}
    """,
    yes=(
        "reach «145 million square metres»",
        "by «14%»",
        "«100 sets»",
        "«100 key rural areas»",
        "«70 per 100,000 live births»",
        "«42,5 %»",
    ),
    no=("PM2.5", "Article 5", "the 14th plan"),
    lists={"units": _forms},
)
MONEY = Rule(
    "en.quantities.money",
    rf"""(?P<unit> {CURRENCY} ) {S}? (?P<number> [0-9] {REST} (?: [ -]? {S}? {SCALE} | [mkMBT] \b )? ) (?! [0-9]
      | [.][0-9] )""",
    yes=("worth «€300 billion»", "of «RMB 5 million»", "of «€300bn»", "for «$40m»"),
)
# “three lines and one list” is the name of a policy; one of the, third-party and two-way are no counts.
WORDS = Rule(
    "en.quantities.words",
    rf"""
    \b (?= {GATE} | [Aa]n?[ ] (?: half | third | quarter | fifth | tenth | dozen | {SCALE} ) | [Dd]oubl | [Tt]ripl
      | [Tt]rebl | [Tt]wice
      | [Tt]ens[ ]of | [Dd]ozens[ ]of | [Hh]undreds[ ]of | [Tt]housands[ ]of | [Mm]illions[ ]of | [Bb]illions[ ]of
      | [Qq]uadrupl | [Hh]alv )
    (?<! [“"‘'-] )
    (?: (?P<number> (?P<fraction> (?: {CASED_ONES} [ -] | [Aa]n?[ ] )? (?: [Hh]alf | [Tt]hird | [Qq]uarter | fifth
      | tenth ) s? ) \b )
            (?= (?<= rds | ers | ths | [Oo]ne[ ]third | [Oo]ne[ ]quarter | [Oo]ne[ ]fifth | [Oo]ne[ ]tenth )
              | (?<= \b (?: by | at[ ]least | more[ ]than | nearly | almost | about ) [ ] (?: an? [ ] )?
                  (?: [Hh]alf | third | quarter | fifth | tenth ) )
                (?= [ ]? [.,;:)] | \Z | \n | [ ] (?: by | in | from | compared | relative | over | between | until
                | and ) \b (?! [ ] an? \b ) )
              | [ ] (?: of | the | or ) \b (?! [ ] (?: [12] [0-9]{{3}} | (?: the | this | last
              | next )[ ]year ) ) )
      | (?P<number> (?P<double> {MULTIPLY} ) ) \b (?! [ ] (?: random | counting ) )
      | (?P<number> [Tt]wice ) \b (?! [ ] (?: an? | per | each | every | daily | weekly | yearly | monthly ) \b )
      | (?P<number> (?P<fold> {CASED_ONES} | [Tt]en ) fold ) \b
      | (?P<number> [Hh]alf ) [ ] an? [ ] (?P<unit> year | month | day | hour | century ) \b
      | (?P<number> {LOOSE} ) (?: [ ]{{1,2}} (?P<unit> {UNIT} ) | {S} {NOUN} )
      | (?P<number> {SPELLED} (?: [ ] and [ ] a [ ] half )? ) (?! -year ) (?: [ -]{{0,2}} (?P<unit> {UNIT} )
        | {S} (?! [A-Z] ) (?<! [Oo]ne[ ] ) {NOUN} | {SINGLE} | (?= [ ]? (?: to | -
        | – ) [ ]? {SPELLED} ) )
    )
    {ATOMS}
    """,
    yes=(
        "«one third» of",
        "«thirty percent»",
        "«two units»",
        "emissions «halved»",
        "«twice» the level",
        "a «threefold» rise",
        "«half a year»",
        "«tens of thousands of households»",
        "«two and a half years»",
    ),
    no=("one of the", "the First World", "a third-party", "“three lines and one list”"),
    lists={"units": _forms},
)
RANGE = Rule(
    "en.quantities.range",
    r"-? [ ]? (?: [–—―－\-~～] | (?P<to> \b to \b ) | (?P<pair> \b and \b ) ) [ ]?",
    yes=("3%«–»5%",),
)
RANGE_START = Rule("en.quantities.range_start", r"\b (?: [Bb]etween | [Ff]rom ) [ ]{1,2} \Z", yes=("«between »",))
# grow from 20 to 25 percent: two values, of which the second is the goal.
CHANGE = Rule(
    "en.quantities.change",
    r"""\b (?: increas | rais | ris | rose | grow | grew | expand | decreas | declin | fall | fell | drop | reduc
    | lower | cut | improv | boost | adjust | shorten | bring | extend | lift )
        [a-z]* [ ] [^.;,\n]{0,90} from [ ] \Z""",
    yes=("«increase from »", "«raised the share from »"),
    ignore_case=True,
)
LIST = Rule(
    "en.quantities.list",
    # reach 1 million, and 200,000 piles: two with a comma and a conjunction are no list of two
    r"[ ]? (?: (?P<last> , [ ]? (?: and | or ) \b ) | , | \b (?: and | or | to ) \b ) [ ]?",
    yes=("15%« and »20%",),
)
BEFORE = Rule(
    "en.quantities.before",
    rf"""
    (?: \b | (?= [≥≤] ) )
    (?: (?P<ge> at {S} least | no {S} (?: less | fewer | lower ) {S} than | not {S} (?: be {S} )? (?: less
      | fewer | lower | below ) (?: {S} than )? | a {S} minimum {S} of
            | minimum {S} of )
      | (?P<le> up {S} to | at {S} most | no {S} (?: more | higher | greater | later ) {S} than
        | not {S} (?: be {S} )? (?: more | higher | greater ) {S} than | not {S} exceed(?:ing)?
            | within | a {S} maximum {S} of | maximum {S} of | capped {S} at )
      | (?P<gt> more {S} than | over | above | exceed(?:s|ing|ed)? | greater {S} than | higher {S} than
        | in {S} excess {S} of | upwards {S} of | top(?:s|ped|ping) | surpass(?:es|ing|ed)? )
      | (?P<lt> less {S} than | fewer {S} than | (?: well {S} )? below | under | lower {S} than )
      | (?P<about> about | around | approximately | roughly | nearly | almost | some | close {S} to | towards?
        | circa )
      | (?P<ge> ≥ (?= [ ]? \Z ) ) | (?P<le> ≤ (?= [ ]? \Z ) )
    ) (?: {S} (?: the {S} | an? {S} )? | (?<= [≥≤] ) ) \Z
    """,
    yes=("«at least »", "«about »", "«≥»"),
    ignore_case=True,
)
AFTER = Rule(
    "en.quantities.after",
    r"""
    [ ] (?: (?P<ge> or[ ](?: more | above | higher | over ) | and[ ](?: above | over ) | at[ ]least )
      | (?P<le> or[ ](?: less | fewer | below | lower | under ) | and[ ]below | at[ ]most )
      | (?P<about> or[ ]so ) ) \b
    """,
    yes=("50%« or more»",),
)
VALUE = Rule(
    "en.quantities.value",
    r"""(?: \b (?: to | from | at | of | is | reach(?:es|ed)? | below | above | than | by | be | index | PUE | rate
    | exceed )
      | [=≥≤] ) [ ]? \Z""",
    yes=("PUE «to »",),
)
VALUE_END = Rule(
    "en.quantities.value_end",
    r"""
    [ ]? (?: [;)\n\t] | , (?! [ ]?[12][0-9]{3} ) | \. (?![0-9]) | \Z
    | [ ] (?: or | by | and | in | each | per | to ) \b )
    """,
    yes=("1.25«,»",),
)
EACH = Rule("en.quantities.each", r"\b each [^,.;\n]{0,12} \Z", yes=("«each by »",))

BELOW_NOUGHT = {"%", "percentage points", "°C", "℃", "degrees", "degrees Celsius", ""}
"""What a dash is a minus sign before; in cities -5 projects it is none."""
MULTIPLES = {"d": (2, "times"), "t": (3, "times"), "q": (4, "times"), "h": (50, "%")}
MONEY_NAMES = {
    "$": "dollars",
    "US$": "dollars",
    "€": "euro",
    "£": "pounds",
    "¥": "yuan",
    "RMB": "yuan",
    "CNY": "yuan",
    "USD": "dollars",
}
MONEY_NAMES |= {"EUR": "euro", "HK$": "Hong Kong dollars", "A$": "Australian dollars", "C$": "Canadian dollars"}


def read_figures(match: Match) -> Counted | None:
    """A number in figures; ``None`` where a letter makes it something else, or where it is a year before a noun."""
    if match["glued"] or (_is_year(match["number"]) and match["unit"] and not _is_measured(match["unit"])):
        return None
    counted, minus = read_money(match), match.span_of("minus")
    if counted and match["vague"]:
        return counted._replace(vague=True)
    if counted and minus and counted.unit in BELOW_NOUGHT:
        return counted._replace(value=-counted.value, number=Span(minus.start, counted.number.end))
    return counted


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdecimal() and number[:2] in ("19", "20")


def _is_measured(written: str) -> bool:
    unit = units.units().get(unit_id(_unit(written)) or "")
    return unit is not None and unit.dimension != "count"


def read_money(match: Match) -> Counted | None:
    """A number with its unit beside it."""
    words, number = match["number"], match.span_of("number")
    value = to_decimal(words)
    if value is None or number is None:
        return None
    vague = "dozen" in words or words.endswith("s of")
    return Counted(value, None, _unit(match["unit"]), number, match.span_of("unit"), vague, scale(words), scale(words))


def read_words(match: Match) -> Counted | None:
    """A number in words, a fraction or a multiple."""
    words = match["number"]
    number = match.span_of("number") or match.span
    if match["fraction"]:
        part = fraction(words)
        return None if part is None else Counted(part, None, "%", number, None, False)
    if match["fold"] or words.lower() == "twice":
        value = to_decimal(match["fold"]) or Decimal(2)
        return Counted(value, None, "times", number, None, False)
    if match["double"]:
        times, unit = MULTIPLES[words[0].lower()]
        return Counted(Decimal(times), None, unit, number, None, False)
    return read_money(match)


def _unit(written: str) -> str:
    return "%" if written.lower() in ("percent", "per cent", "％", "pct") else MONEY_NAMES.get(written, written)


@cache
def unit_id(written: str) -> str | None:
    """The id of a unit, compounds by composition: kg/t, yuan per square metre; ``None`` where a part is unknown."""
    return units.compose(" ".join(written.split()).replace(" per ", "/"), "en", to_decimal)


def is_partial(unit: str, following: str) -> bool:
    """15 and 20 percent: a number without a unit takes the one behind it."""
    return unit == "" and following != ""


RULES = QuantityRules(
    numbers=((MONEY, read_money), (DIGITS, read_figures), (WORDS, read_words)),
    range_join=RANGE,
    range_start=RANGE_START,
    change=CHANGE,
    list_join=LIST,
    before=BEFORE,
    after=AFTER,
    value=VALUE,
    value_end=VALUE_END,
    each=EACH,
    unit_id=unit_id,
    is_partial=is_partial,
)
