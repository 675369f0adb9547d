"""Years, dates and periods in English: by 2030, before 2030, during the 14th Five-Year Plan period, within three years."""

from policyparse.lang.en.numerals import to_decimal
from policyparse.lang.shape import TimeRules, When
from policyparse.pattern import Match, Rule
from policyparse.vocab import periods

YEAR = "(?: 19 | 20 ) [0-9]{2}"
DAY = "(?: 3[01] | [12][0-9] | 0?[1-9] )"
NAMES_OF_MONTHS = "january february march april may june july august september october november december".split()
MONTH = "(?: Jan(?:uary)? | Feb(?:ruary)? | Mar(?:ch)? | Apr(?:il)? | May | June? | July? | Aug(?:ust)? | Sept?(?:ember)? | Oct(?:ober)? | Nov(?:ember)? | Dec(?:ember)? ) \\b \\.?"
COUNT = "(?: [0-9]{1,2} | one | two | three | four | five | six | seven | eight | nine | ten | twelve | fifteen | twenty )"

YEARS = Rule(
    "en.times.year",
    rf"""
    (?= [0-9A-Z] ) (?<! [0-9A-Za-z.,/\[〔$€] )
    (?: (?P<year> {YEAR} ) [ ]? (?: [–—\-~～] | to | through | and (?=[ ]{YEAR}[ ](?:period|levels)) ) [ ]? (?P<end_year> (?: 20 | 19 )? [0-9]{{2}} ) (?! [0-9A-Za-z] )
      | (?P<year> {YEAR} ) - (?P<month> [01][0-9] ) - (?P<day> [0-3][0-9] )
      | (?: (?P<day> {DAY} ) [ ] )? (?P<month_name> {MONTH} ) (?: [ ] (?P<day> {DAY} ) (?: st | nd | rd | th )? )? ,? [ ] (?: of [ ] )? (?P<year> {YEAR} ) (?! [0-9A-Za-z] )
      | (?P<year> {YEAR} ) (?! [0-9A-Za-z] | ,[0-9] | [.][0-9] | [ ](?: tons | tonnes | people | households | units | MW | km | mu | yuan ) \b )
    )
    """,
    yes=("by «2030»", "in «2021–2025»", "on «11 October 2022»", "on «October 11, 2022»"),
    no=("No. 12025", "2025 tons"),
)
PLANS = Rule(
    "en.times.plan",
    r"""["“‘]? \b (?P<plan> \L<periods> ) \b ["”’]? (?! [ ]for[ ]the | [ ]\(\d ) (?: [ ]period )? (?: [ ]\( (?: 19 | 20 )[0-9]{2} [–-] (?: 19 | 20 )[0-9]{2} \) )?""",
    yes=("during the «14th Five-Year Plan period»",),
    lists={"periods": lambda: periods.names("en")},
    ignore_case=True,
)
RELATIVE = Rule(
    "en.times.relative",
    r"\b (?: (?P<word> this | next | last | the[ ]previous | the[ ]current | the[ ]preceding | the[ ]following ) [ ] year | (?P<word> yesterday | today | tomorrow ) ) \b",
    yes=("«this year»", "compared with «last year»"),
    ignore_case=True,
)
DURATIONS = Rule(
    "en.times.duration",
    rf"""\b (?: (?P<ahead> within | in | over ) [ ] (?: the [ ] )? (?: next | coming | following )? [ ]? (?P<count> {COUNT} ) [ ] years?
        | (?: the [ ] )? (?P<past> past | last | previous ) [ ] (?P<count> {COUNT} ) [ ] years ) \b""",
    yes=("«within three years»", "«the past five years»"),
    ignore_case=True,
)
BASELINE = Rule(
    "en.times.baseline",
    r"\b (?: compared[ ](?: to | with ) | relative[ ]to | against | versus | than[ ]in | than | from (?= [ ]\Z ) (?<= below[ ]from | from ) | below | above | over | on | of ) (?: [ ]the )? (?: [ ]levels?[ ](?: of | in ) )? [ ] \Z",
    yes=("«compared to »",),
    ignore_case=True,
)
REPORTING = Rule("en.times.reporting", r"\b (?: as[ ]of | as[ ]at ) (?: [ ]the[ ]end[ ]of )? [ ] \Z", yes=("«as of »",), ignore_case=True)
LEAD = Rule(
    "en.times.lead",
    r"""\b (?: (?P<by> (?: by | until | till | up[ ]to ) (?: [ ]the[ ]end[ ]of )? (?: [ ]the | [ ]year )? | (?: at | before )?[ ]?the[ ]end[ ]of (?: [ ]the )? | for )
        | (?P<before> (?: before | prior[ ]to | ahead[ ]of ) (?: [ ]the | [ ]year )? )
        | (?P<since> (?: since | after | starting[ ](?: in | from ) | beginning[ ]in | from (?= .{0,3} \Z ) ) )
        | (?P<during> (?: during | over | throughout ) (?: [ ]the )? )
        | (?P<at> in (?: [ ]the )? | on ) ) [ ] \Z""",
    yes=("«by »", "«before »"),
    ignore_case=True,
)
TAIL = Rule(
    "en.times.tail",
    r"(?: (?P<baseline> [ ] (?: baseline | (?: net[ ] )? (?: GHG[ ] )? (?: emissions?[ ] )? levels? ) \b ) | (?P<by> [ ] (?: targets? | goals? ) \b ) | (?P<since> [ ] onwards? \b ) )",
    yes=("1990« levels»",),
)
NAMES = Rule("en.times.name", r"《 [^》\n]{1,120}》", yes=("the «《Plan 2025》»",))

AWAY = {"this": 0, "the current": 0, "next": 1, "the following": 1, "last": -1, "the previous": -1, "the preceding": -1}
DAYS_AWAY = {"yesterday": -1, "today": 0, "tomorrow": 1}


def read_year(match: Match) -> When:
    """A year, a date or a span of years."""
    year, end = match["year"], match["end_year"]
    return When(
        year=int(year),
        month=_month(match),
        day=int(match["day"]) if match["day"] else None,
        end_year=int(end if len(end) == 4 else year[:2] + end) if end else None,
    )


def read_plan(match: Match) -> When:
    """A plan period."""
    key = periods.ids("en")[match["plan"].lower()]
    period = periods.periods()[key]
    return When(year=period.start, end_year=period.end, period=key, relation="during")


def read_relative(match: Match) -> When:
    """This year, yesterday: counted from the document's date."""
    word = match["word"].lower()
    if word in DAYS_AWAY:
        return When(year=DAYS_AWAY[word], relative=True, unit="day")
    return When(year=AWAY[word], relative=True)


def read_duration(match: Match) -> When | None:
    """Within three years, the past five years: counted from the document's date."""
    count = to_decimal(match["count"])
    if count is None:
        return None
    if match["past"]:
        return When(year=-int(count), end_year=-1, relative=True, relation="during")
    return When(end_year=int(count), relative=True, relation="by")


def _month(match: Match) -> int | None:
    if match["month"]:
        return int(match["month"])
    name = match["month_name"].lower().rstrip(".")
    return next(n for n, month in enumerate(NAMES_OF_MONTHS, 1) if month.startswith(name[:3])) if name else None


RULES = TimeRules(
    dates=(
        (YEARS, read_year),
        (PLANS, read_plan),
        (RELATIVE, read_relative),
        (DURATIONS, read_duration),
    ),
    baseline=BASELINE,
    reporting=REPORTING,
    lead=LEAD,
    tail=TAIL,
    names=NAMES,
)
