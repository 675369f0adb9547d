"""Whole dates in English: October 11, 2022; 11 October 2022; 11.10.2022 where an institution of the EU signs."""

from policyparse.lang.shape import DateRules
from policyparse.pattern import Match, Rule

MONTH = """(?: January | February | March | April | May | June | July | August | September | October | November
        | December
            | (?: Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept? | Oct | Nov | Dec ) [.]? )"""
DAY_NUMBER = "[0-9]{1,2} (?: st | nd | rd | th )?"

DATE = Rule(
    "en.dates.date",
    rf"""\b (?: (?P<month> {MONTH} ) [ ]? (?P<day> {DAY_NUMBER} )? ,? [ ]? (?P<year> [12][09][0-9]{{2}} ) (?! [0-9] )
          | (?P<day> {DAY_NUMBER} ) (?: [ ] of )? [ ] (?P<month> {MONTH} ) ,? [ ] (?P<year> [12][09][0-9]{{2}} ) \b
          | (?P<year> [12][09][0-9]{{2}} ) - (?P<month> [0-9]{{1,2}} ) - (?P<day> [0-9]{{1,2}} ) (?! [0-9-] )
          | (?<! [.] ) (?P<day> [0-9]{{1,2}} ) [.] (?P<month> [0-9]{{1,2}} ) [.] (?P<year> [12][09][0-9]{{2}} ) \b )""",
    yes=(
        "«October 11, 2022»",
        "«11 October 2022»",
        "«Oct. 11, 2022»",
        "«11th of October 2022»",
        "«2022-10-11»",
        "Brussels, «2.7.2025»",
        "in «June 2022»",
        "«November 18,2013»",
    ),
    no=("May we ask", "in 2022", "March on 10", "1.2.3.2025"),
)

DAY = Rule(
    "en.dates.day",
    rf"\b (?P<month> {MONTH} ) [ ] (?P<day> {DAY_NUMBER} ) [ ] \( (?: Xinhua | Reuters | AP | AFP ) \)",
    yes=("BEIJING, «June 9 (Xinhua)» -- China",),
    no=("June 9, 2021", "on June 9 the meeting"),
)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def numbers(match: Match) -> tuple[int, int, int | None]:
    """Year, month and day of a date, the day ``None`` where it is not written.

    >>> [numbers(match) for match in DATE.find("Brussels, 10 December 2025")]
    [(2025, 12, 10)]
    """
    month = match["month"]
    day = match["day"].rstrip("stndrh")
    return (
        int(match["year"]),
        int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1,
        int(day) if day else None,
    )


RULES = DateRules(date=DATE, day=DAY, numbers=numbers)
