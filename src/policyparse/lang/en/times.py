"""Years, dates and periods in English: by 2030, before 2030, during the 14th Five-Year Plan, within three years."""

from dataclasses import replace
from decimal import Decimal

from policyparse.lang.en.numerals import to_decimal
from policyparse.lang.shape import TimeRules, When
from policyparse.pattern import Match, Rule
from policyparse.vocab import periods, words

S = "(?:[ ]{1,3})"
YEAR = "(?: 19 | 20 ) [0-9]{2}"
DAY = "(?: 3[01] | [12][0-9] | 0?[1-9] )"
MONTH_STARTS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = """(?: Jan(?:uary)? | Feb(?:ruary)? | Mar(?:ch)? | Apr(?:il)? | May | June? | July? | Aug(?:ust)?
    | Sept?(?:ember)?
    | Oct(?:ober)? | Nov(?:ember)? | Dec(?:ember)? ) \\b (?: [.] (?= [ ]? [0-9] ) )?"""
COUNT = (
    "(?: [0-9]{1,2} | one | two | three | four | five | six | seven | eight | nine | ten | twelve | fifteen | twenty )"
)
UPTO = f"(?: {COUNT} [ ]? (?: [–-] | to | or ) [ ]? )?"
"""In 8-10 years: the later end is when it is done."""
QUARTER = f"""(?: (?P<quarter> first | second | third | fourth | 1st | 2nd | 3rd | 4th ) {S} quarter
    | (?P<half> first | second ) {S} half
    | first {S} (?P<first> [2-9] | two | three | four | five | six | seven | eight | nine | ten ) {S}
      (?P<of> months | quarters ) )"""
NO_YEAR = r"(?! [0-9A-Za-z/_] | ,[0-9]{3} | [.][0-9] | -[0-9A-Za-z] )"
"""2026/667 is the number of a regulation, 1,990 and 2030.5 are quantities."""

TO = "(?: [ ]? (?: [–—-] | to | through | until ) [ ]? )"
UNTIL = f"(?: {TO} (?: (?P<end_month> {MONTH} ) (?: {S} (?P<end_day> {DAY} ) )? | (?P<end_day> {DAY} ) \\b ) )"

YEARS = Rule(
    "en.times.year",
    rf"""
    (?= [0-9] ) (?<! [0-9A-XZa-z.,/\[〔$€_] | (?<! \b F ) Y | (?<! \b [Mm]id | \b [Ee]nd ) - )
    (?: (?P<year> {YEAR} )
        (?: [ ]? (?: [–—\-~～] | to\b | through\b | (?<= [Bb]etween [ ] {YEAR} [ ] ) and\b ) [ ]?
            (?P<end_year> (?: 20 | 19 ) [0-9]{{2}} | [0-9]{{2}} (?= [)\s,.;] ) ) {NO_YEAR}
          | (?P<stroke> [/-] ) (?P<month> [01][0-9] ) (?P=stroke) (?P<day> [0-3][0-9] ) (?! [0-9_/-] )
          | {NO_YEAR} (?! [ ] (?: tons | tonnes | people | households | units | MW | km | mu | yuan | edition
            | panel ) \b ) )
      | (?P<day> {DAY} ) (?: st | nd | rd | th )? {S} (?P<month_name> {MONTH} ) ,? {S} (?P<year> {YEAR} ) {NO_YEAR}
    )
    """,
    yes=("by «2030»", "in «2021–2025»", "on «11 October 2022»", "by FY«2030»", "between «2021 and 2030»"),
    no=("No. 12025", "2025 tons", "Regulation (EU) 2026/667", "model X2030"),
)
MONTHS = Rule(
    "en.times.month",
    rf"""
    \b (?P<month_name> {MONTH} ) (?: {S} (?P<day> {DAY} ) (?: st | nd | rd | th )? )?
    (?: ,? {S} (?P<year> {YEAR} ) {TO} (?P<end_month> {MONTH} ) (?: {S} (?P<end_day> {DAY} ) )? ,? {S}
        (?P<end_year> {YEAR} )
      | {UNTIL}? ,? {S} (?: of {S} )? (?P<year> {YEAR} ) ) {NO_YEAR}
    """,
    yes=("on «October 11, 2022»", "by «June 2025»", "from «April to June 2022»", "«May 3-5, 2022»"),
    no=("may 2025",),
)
# It stands behind a preposition: may is a verb and march is what people do.
DAYS = Rule(
    "en.times.day",
    rf"""
    (?<= \b (?: [Oo]n | [Bb]y | [Bb]efore | [Uu]ntil | [Ss]ince | [Ff]rom | [Ii]n | [Aa]fter | [Oo]f ) [ ] )
    (?P<month_name> {MONTH} ) (?: {S} (?P<day> {DAY} ) (?: st | nd | rd | th )? \b )?+ {UNTIL}?+
    (?! ,? [ ]{{1,3}} (?: (?: of [ ] )? {YEAR} | (?: of [ ] )? (?: this | next | last | each | every | the )[ ]year
      | [A-Z0-9] ) )
    | (?<= \b end [ ] of [ ] the [ ] ) (?P<quarter> first | second | third | fourth ) [ ] quarter \b (?! [ ] of )
    """,
    yes=("on «June 9»", "by the end of «September»", "From «January to March»", "by the end of the «second quarter»"),
    no=("on June 9, 2022", "in May last year", "the March", "on May Day"),
)
PARTS = Rule(
    "en.times.part",
    rf"\b (?: {QUARTER} {S} of | Q (?P<quarter> [1-4] ) (?: {S} of )? ) {S} (?P<year> {YEAR} ) {NO_YEAR}",
    yes=("in the «first half of 2025»", "«third quarter of 2024»"),
)
PLANS = Rule(
    "en.times.plan",
    r"""
    (?: \b (?: (?P<which> first | last ) [ ] (?P<some> two | three | four ) [ ] years
      | (?P<which> middle ) ) [ ] of [ ] the [ ] )?
    (?: ["“‘'] (?=[0-9FfSsTtEeNn]) | \b (?=[0-9FfSsTtEeNn]) )
    (?P<plan> [0-9]{1,2}(?:st|nd|rd|th) | [A-Za-z][a-z]{4,9} ) [ ]{1,2}
    (?: (?: [Ff]ive | 5 ) [ -] [Yy]ear [ -] [Pp]lans? | FYP ) \b ["”’']? (?! [ ]for[ ]the )
    (?: [ ] ["“]? period ["”]? )? (?: [ ]\( (?: 19 | 20 )[0-9]{2} [ ]? [–-] [ ]? (?: 19 | 20 )?[0-9]{2} \) )?
    """,
    yes=(
        "during the «14th Five-Year Plan period»",
        "«“14th Five-Year Plan”» goals",
        "the «first two years of the 14th FYP»",
    ),
)
RELATIVE = Rule(
    "en.times.relative",
    rf"""\b (?: (?: (?: {QUARTER} | (?P<month_name> {MONTH} ) (?: {S} (?P<day> {DAY} ) )? ) {S} (?: of {S} )? )?
      (?: (?P<word> [Tt]his | [Nn]ext | [Ll]ast | [Tt]he[ ] (?: previous | current
        | preceding | following ) ) [ ] year
      | (?P<word> [Tt]he [ ] year [ ] (?: before [ ] last | after [ ] next ) )
      | (?P<word> the ) [ ] year (?<= (?: (?: end | half | quarter | months | quarters ) [ ] of | [Ww]ithin )
        [ ] the [ ] year ) (?! [ ][12][0-9]{{3}} ) )
      | (?P<month_word> [Tt]his | [Nn]ext | [Ll]ast ) [ ] month | (?P<word>
      [Tt]he [ ] day [ ] (?: before [ ] yesterday | after [ ] tomorrow )
      | [Yy]esterday | [Tt]oday | [Tt]omorrow ) ) \b""",
    yes=("«this year»", "compared with «last year»", "«first half of the year»", "by the end of «the year»"),
)
DURATIONS = Rule(
    "en.times.duration",
    # the end of this decade is a year that ends in nought
    rf"""\b (?: (?P<ahead> [Ww]ithin | [Ii]n | [Oo]ver ) [ ] (?: the [ ] )? (?: next | coming
    | following )? [ ]? (?: {UPTO} (?P<count> {COUNT} ) [ ] years? | (?P<decade> (?<= next [ ] | coming [ ] ) decade ) )
        | (?<= \b [Bb]y [ ] ) (?: the [ ] )? end [ ] of [ ] (?: the | this ) [ ] (?P<round> decade )
          (?! [ ] (?: to | [0-9] ) )
        | (?P<ahead> [Tt]ake s? | [Ss]pend | [Uu]se (?= [ ] [0-9] ) ) [ ] (?: about [ ] )? {UPTO} (?P<count> {COUNT} )
          [ ] years? (?= [ ] to [ ] )
        | (?P<ahead> [Aa]fter | [Tt]hrough | [Ww]ith ) [ ] (?: about [ ] )? (?P<count> {COUNT} ) [ ] years? [ ] (?: of
          (?: [ ] (?: hard | continuous | sustained | joint ) )? [ ] (?: efforts? | work ) | or [ ] so )
        | (?: [Tt]he [ ] )? (?P<past> [Pp]ast | [Ll]ast | [Pp]revious ) [ ] (?P<count> {COUNT} ) [ ] years
          (?! [ ] of [ ] the [ ] [0-9FSTEN"“] ) ) \b""",
    yes=(
        "«within three years»",
        "«After three years of effort»",
        "«the past five years»",
        "It «takes 8-10 years» to build",
        "«over the next decade»",
        "by «the end of the decade»",
    ),
)
# A long-term plan says what kind of plan: only "in the long term" is a time. 3 tons each year is a rate.
HORIZONS = Rule(
    "en.times.horizon",
    r"""
    (?: (?<= \b (?: [Ii]n | [Oo]ver | [Ff]or
      | [Bb]y ) [ ] (?: the [ ] )? ) (?P<horizon> \L<far> ) \b (?! [ ] [a-z]+ (?: s | ing ) \b )
      | \b (?: (?: MONTH (?: [ ] DAY )? | DAY (?: st | nd | rd | th ) ) [ ] (?: of [ ] )? )?
        (?P<horizon> \L<again> ) \b )
    """.replace("MONTH", MONTH).replace("DAY", DAY),
    yes=("in the «long term», it", "by «mid-century»", "report «every year»", "by «June 5 each year»"),
    no=("a long-term plan", "the long term plan"),
    lists={
        "far": lambda: [form for form in words.forms("horizons", "en") if not form.startswith("e")],
        "again": lambda: [
            cased
            for form in words.forms("horizons", "en")
            if form.startswith("e")
            for cased in (form, form.capitalize())
        ],
    },
)
BASELINE = Rule(
    "en.times.baseline",
    r"""
    (?: \b (?: compared[ ](?: to | with ) | the[ ]same[ ]as | relative[ ]to | against | versus
      | (?<! later[ ] ) than (?: [ ](?: in | at ) )?
      | in[ ]comparison[ ](?: to | with ) | on[ ]the[ ]basis[ ]of )
      | (?<= (?: % | percent | per[ ]cent | points? | lower | higher | down | up ) [ ] )
        (?: (?P<since> from ) | over | on )
      | (?<= (?: % | percent | per[ ]cent | points? ) [ ] (?: below | above ) ) )
    (?: [ ](?: the | its ) )? (?: [ ](?: levels? | baseline )[ ](?: of | in ) )? (?: [ ]that[ ](?: of
      | in ) )? (?: (?P<by> [ ]the[ ]end[ ]of ) (?: [ ]the )? | [ ]an? )?
    [ ]{1,2} (?: FY [ ]? )? \Z
    """,
    yes=("«compared to »", "down by 14% «from »", "«against a »", "14% «from the end of the »", "40% below« »"),
    ignore_case=True,
)
REPORTING = Rule(
    "en.times.reporting",
    r"\b as[ ](?: of | at ) (?: [ ]the[ ]end[ ]of )? [ ]{1,2} \Z",
    yes=("«as of »",),
    ignore_case=True,
)
LEAD = Rule(
    "en.times.lead",
    r"""
    \b (?: (?P<by> (?: by | until | till | through | up[ ]to | no[ ]later[ ]than
        | look(?:ing)?[ ](?:ahead|forward)[ ]to | within ) (?: [ ]the[ ]end[ ]of )? (?: [ ]the )?
      (?: [ ]year )? | (?: (?: before | at ) [ ] )? (?: the[ ] )? end[ ]of (?: [ ]the )? )
      | (?P<aim> for (?: [ ]the )? )
      | (?P<before> (?: before | prior[ ]to | ahead[ ]of ) (?: [ ]the | [ ]year )? )
      | (?P<since> (?: since (?: [ ]the )? (?: [ ](?: beginning | start )[ ]of )?
        | after | from (?: [ ]the )? | starting[ ](?: in | from | on ) | beginning[ ](?: in
        | from | on ) | effective[ ](?: from | on ) ) )
      | (?P<during> (?: during | over | throughout ) (?: [ ]the )? )
      | (?P<at> in (?: [ ]the )? (?: [ ]year )? | on | between ) ) [ ]{1,2} (?: FY [ ]? | fiscal[ ]year[ ]
        | financial[ ]year[ ] )? \Z
    | \b (?P<at> FY [ ]? | (?: fiscal | financial )[ ]year[ ] ) \Z
    | \b (?P<by> (?: (?: by | before )[ ] )? end- | by[ ] (?: mid | early | late | around ) [ -] ) \Z
    """,
    yes=("«by »", "«before »", "«by the end of »", "«through »", "«by FY»", "«FY»"),
    ignore_case=True,
)
TAIL = Rule(
    "en.times.tail",
    r"""(?: (?P<baseline> [ ] (?: baseline | (?: (?: EU | Union | net | GHG | greenhouse[ ]gas | emissions?
    | carbon ) [ ] ){0,4} (?: levels? | emissions ) ) \b )
      | (?P<aim> [ ] (?: (?: climate | energy | emissions? | reduction | interim
        | intermediate | EU | Union | national | new | binding | headline ) [ ] ){0,3} (?: targets? | goals?
        | objectives? ) \b ) | (?P<since> [ ] onwards? \b ) | (?P<during>
        [ ] period \b ) )""",
    yes=("1990« levels»", "the 2040« climate target»", "a 2040« EU climate target»"),
)
NAMES = Rule("en.times.name", r"《 [^》\n]{1,120}》", yes=("the «《Plan 2025》»",))

AWAY = {
    "this": 0,
    "the": 0,
    "the current": 0,
    "next": 1,
    "the following": 1,
    "last": -1,
    "the previous": -1,
    "the preceding": -1,
    "the year before last": -2,
    "the year after next": 2,
}
QUARTERS = {"first": (1, 3), "second": (4, 6), "third": (7, 9), "fourth": (10, 12)}
DAYS_AWAY = {"the day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "the day after tomorrow": 2}


def read_year(match: Match) -> When:
    """A year, a date or a span of years."""
    year, end = match["year"], match["end_year"]
    month = int(match["month"]) if match["month"] else _month(match["month_name"])
    day = int(match["day"]) if match["day"] else None
    return When(
        year=int(year), month=month, day=day, end_year=int(end if len(end) == 4 else year[:2] + end) if end else None
    )


def read_month(match: Match) -> When:
    """October 11, 2022; June 2025; April to June 2022."""
    return replace(_parts(match), year=int(match["year"]), end_year=_int(match["end_year"]))


def read_day(match: Match) -> When:
    """June 9, from January to March: what has its year elsewhere."""
    if match["quarter"]:
        first, last = QUARTERS[match["quarter"]]
        return When(month=first, end_month=last, relative=True)
    return replace(_parts(match), relative=True)


def read_part(match: Match) -> When:
    """A quarter or a half of a year."""
    first, last = _part(match)
    return When(year=int(match["year"]), month=first, end_month=last)


def read_plan(match: Match) -> When | None:
    """A plan period, ``None`` where the word in front is no number of one (the current Five-Year Plan)."""
    key = periods.ids("en").get(match["plan"].lower())
    if key is None:
        return None
    period = periods.periods()[key]
    if match["which"]:
        count = 3 if match["which"] == "middle" else int(to_decimal(match["some"]) or 0)
        first = period.end - count + 1 if match["which"] == "last" else period.start
        return When(year=first, end_year=first + count - 1, relation="during")
    return When(year=period.start, end_year=period.end, period=key, relation="during")


def read_relative(match: Match) -> When:
    """This year, yesterday: counted from the document's date."""
    if match["month_word"]:
        return When(year=AWAY[match["month_word"].lower()], relative=True, unit="month")
    word = match["word"].lower()
    if word in DAYS_AWAY:
        return When(year=DAYS_AWAY[word], relative=True, unit="day")
    if match["quarter"] or match["half"] or match["first"]:
        first, last = _part(match)
        return When(year=AWAY[word], month=first, end_month=last, relative=True)
    return When(year=AWAY[word], month=_month(match["month_name"]), day=_int(match["day"]), relative=True)


def read_horizon(match: Match) -> When:
    """In the long term, every year: a time that names no year."""
    return When(period=words.meanings("horizons", "en")[match["horizon"].lower()], relation="during")


def read_duration(match: Match) -> When | None:
    """Within three years, the past five years: counted from the document's date."""
    if match["round"]:
        return When(relative=True, relation="by", unit="decade")
    count = Decimal(10) if match["decade"] else to_decimal(match["count"])
    if count is None:
        return None
    if match["past"]:
        return When(year=-int(count), end_year=-1, relative=True, relation="during")
    return When(end_year=int(count), relative=True, relation="by")


def _part(match: Match) -> tuple[int, int]:
    """The first and the last month of a quarter, a half or the first few months of a year."""
    if match["first"]:
        count = int(to_decimal(match["first"]) or 0)
        return 1, min(12, count * 3 if match["of"] == "quarters" else count)
    size, name = (3, match["quarter"]) if match["quarter"] else (6, match["half"])
    count = {"f": 1, "1": 1, "s": 2, "2": 2, "t": 3, "3": 3, "4": 4}[name[0].lower()] if name != "fourth" else 4
    return size * count - size + 1, size * count


def _parts(match: Match) -> When:
    """The months and days of a date or of a span of dates."""
    return When(
        month=_month(match["month_name"]),
        day=_int(match["day"]),
        end_month=_month(match["end_month"]),
        end_day=_int(match["end_day"]),
    )


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _month(name: str | None) -> int | None:
    return MONTH_STARTS.index(name[:3].lower()) + 1 if name else None


RULES = TimeRules(
    dates=(
        (YEARS, read_year),
        (MONTHS, read_month),
        (DAYS, read_day),
        (PARTS, read_part),
        (PLANS, read_plan),
        (RELATIVE, read_relative),
        (DURATIONS, read_duration),
        (HORIZONS, read_horizon),
    ),
    baseline=BASELINE,
    reporting=REPORTING,
    lead=LEAD,
    tail=TAIL,
    names=NAMES,
)
