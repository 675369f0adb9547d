"""Every year, date and period, as ISO 8601 start and end with the relation that the words around it give."""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date as Date
from datetime import timedelta

from policyparse.lang.shape import Language, TimeRules, When
from policyparse.models import Issue, Relation, Text, Time
from policyparse.span import Span

BEHIND = 100
"""How far behind a date the words reach that say how it is meant."""
REACH = 24
"""How many characters before a date may hold the words that give its relation, or the date whose year it shares."""


def find_times(
    text: Text, language: Language, date: str | None, issues: list[Issue], title: str | None = None
) -> list[Time]:
    """Every year, date and period, in text order. ``date`` (ISO) is what 今年 counts from.

    Years in the title of another document (《2024—2025年节能降碳行动方案》) are part of a name and no times.
    """
    rules, content = language.times, text.content
    date = date if date and date[:4].isdecimal() else None
    plan = _plan(title or "", rules)
    times: list[Time] = []
    last = 0  # where the date before ended, its tail not counted
    for span, rule, when in _with_years(content, _outside_names(content, rules)):
        if times and span.start < times[-1].span.end:
            continue
        time = _time(content, span, rule, _within(plan, when), date, rules)
        if times:
            listed = language.quantities.list_join.fullmatch(content, last, time.span.start) is not None
            time = _behind(times[-1], time, listed)
        if code := _doubt(when, time):
            issues.append(Issue(code=code, detail=content[time.span.slice], span=time.span))
        times.append(time)
        last = span.end
    return times


def _plan(title: str, rules: TimeRules) -> range | None:
    """The years of the plan that a document is, where its title names them (行动计划（2022—2024年）)."""
    spans = (when for _, _, when in _dates(title, rules) if not when.relative and when.year and when.end_year)
    return next((range(when.year, when.end_year + 1) for when in spans if when.year and when.end_year), None)


def _within(plan: range | None, when: When) -> When:
    """三年内 in a plan for three years is the plan's end, whenever it was issued."""
    counts = when.relative and when.relation == "by" and when.year is None and when.unit == "year"
    if plan and counts and when.end_year == len(plan):
        return replace(when, end_year=plan[-1], relative=False)
    return when


def _outside_names(content: str, rules: TimeRules) -> Iterator[tuple[Span, str, When]]:
    names = [match.span for match in rules.names.find(content)]
    starts = [span.start for span in names]
    for span, rule, when in _dates(content, rules):
        at = bisect_right(starts, span.start) - 1
        if at < 0 or not names[at].covers(span):
            yield span, rule, when


def _with_years(content: str, dates: Iterator[tuple[Span, str, When]]) -> Iterator[tuple[Span, str, When]]:
    """A day takes the year that was said before in the same sentence: 2020年6月30日和9月30日."""
    year: tuple[int, int] | None = None  # where the last written year ended, and the year
    for span, rule, when in dates:
        if when.relative and when.year is None and when.month and year and span.start - year[0] < REACH:
            if "。" not in content[year[0] : span.start] and "\n" not in content[year[0] : span.start]:
                when = replace(when, year=year[1], relative=False)
        elif not when.relative and when.period is None and (when.end_year or when.year):
            year = (span.end, when.end_year or when.year or 0)
        yield span, rule, when


def _behind(last: Time, time: Time, listed: bool) -> Time:
    """A time behind another: it does not share its characters, and in a list shares its 到 (到2025年、2030年)."""
    if time.span.start < last.span.end:
        time = time.model_copy(update={"span": Span(last.span.end, time.span.end)})
    same_kind = time.rule == last.rule and time.period is None and time.start == time.end
    if listed and last.relation == "by" and time.relation == "in" and same_kind:
        return time.model_copy(update={"start": None, "relation": "by"})
    return time


def _doubt(when: When, time: Time) -> str | None:
    """What is doubtful about a time: no date to count from, a day that no calendar has, an end before the start."""
    if when.relative and time.start is None and time.end is None:
        return "time-without-date"
    days = ((when.year, when.month, when.day), (when.end_year or when.year, when.end_month or when.month, when.end_day))
    if any(year and month and day and day > monthrange(year, month)[1] for year, month, day in days if year != 0):
        return "day-impossible"
    return "period-reversed" if time.start and time.end and time.end < time.start else None


def _dates(content: str, rules: TimeRules) -> list[tuple[Span, str, When]]:
    found = [
        (match.span, rule.name, when)
        for rule, read in rules.dates
        for match in rule.find(content)
        if (when := read(match)) is not None
    ]
    found.sort(key=lambda date: (date[0].start, -date[0].end))
    kept: list[tuple[Span, str, When]] = []
    for date in found:
        if not kept or date[0].start >= kept[-1][0].end:
            kept.append(date)
    return kept


def _time(content: str, span: Span, rule: str, when: When, date: str | None, rules: TimeRules) -> Time:
    back = max(0, span.start - REACH)
    tail = rules.tail.match(content, span.end, span.end + BEHIND)
    said = tail.kind if tail else None
    # by 100% from 2035 onwards: not compared with 2035
    baseline = None if said == "since" else rules.baseline.search(content, back, span.start)
    if baseline and baseline.kind == "since" and (when.end_year or _is_ahead(when, _iso(when, date)[1], date)):
        baseline = None  # 4% from 2028, by 10% from 2024 to 2027
    reporting = rules.reporting.search(content, back, span.start)
    lead = baseline or reporting or rules.lead.search(content, back, span.start)
    start, end = _iso(when, date)
    if said == "of" or (said == "aim" and start != end):
        tail = None
    if baseline or said == "baseline":
        rule = rules.baseline.name
        at_end = said == "by" or (baseline is not None and baseline.kind == "by")
        start = end if at_end else start  # 比“十三五”末 is 2020
    elif reporting and said != "before":
        rule = rules.reporting.name
    led = lead.kind if lead and not baseline and not reporting else None
    relation = _relation(rule, rules, said, led, when, _is_ahead(when, end, date), start == end)
    return Time(
        span=Span(lead.start if lead else span.start, tail.end if tail else span.end),
        start=None if relation in ("by", "before") else start,
        end=None if relation == "after" else end,
        relation=relation,
        period=when.period,
        rule=rule,
    )


def _relation(
    rule: str, rules: TimeRules, said: str | None, led: str | None, when: When, ahead: bool, single: bool
) -> Relation:
    """What the words in front (``led``) and behind (``said``) make of a date; a single one is a year, month or day."""
    if rule == rules.baseline.name:
        return "in"
    if said == "before" or (led == "before" and said != "by"):
        return "by" if when.month else "before"  # 6月30日前 is a deadline like 6月底前; 2030年前 is not 2030
    if rule == rules.reporting.name or "by" in (led, said) or (said == "aim" and single) or (led == "aim" and ahead):
        return "by"
    if when.relation == "by" and said is None:
        return "by"
    if said == "since" or (led == "since" and said is None and (single or when.period is not None)):
        return "after"
    return "during" if said == "during" or when.relation == "during" or not single else "in"


def _is_ahead(when: When, end: str | None, date: str | None) -> bool:
    """Whether "for 2030" sets a goal; "for 2018" and "for the previous year" look back."""
    return not when.relative and end is not None and (date is None or end[:4] >= date[:4])


def _iso(when: When, date: str | None) -> tuple[str | None, str | None]:
    """The first and the last year, month or day that the words name."""
    if when.relative:
        if date is None:
            return None, None
        if when.unit == "day":
            return _days_away(date, when.year or 0)
        if when.unit == "month day":
            return _months_away(date, -int((when.day or 0) > int(date[8:10] or 31)), when.day)
        if when.unit == "decade":
            year = int(date[:4])
            nought = _written(year + -year % 10, None, None)
            return nought, nought
        if when.unit == "month":
            return _months_away(date, when.year or 0, when.day)
        today = int(date[:4])
        when = replace(
            when,
            year=None if when.year is None and not when.month else today + (when.year or 0),
            end_year=None if when.end_year is None else today + when.end_year,
        )
    first = _written(when.year, when.month, when.day)
    if when.end_year is None and when.end_month is None and when.end_day is None:
        return first, first
    inherits_month = when.end_month is None and when.end_day is not None
    last_month = when.month if inherits_month else when.end_month
    return first, _written(when.end_year or when.year, last_month, when.end_day)


def _written(year: int | None, month: int | None, day: int | None) -> str | None:
    if year is None:
        return None
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")


def _days_away(date: str, days: int) -> tuple[str | None, str | None]:
    try:
        day = (Date.fromisoformat(date) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return None, None
    return day, day


def _months_away(date: str, months: int, day: int | None) -> tuple[str | None, str | None]:
    if not date[5:7].isdecimal():
        return None, None
    year, month = divmod(int(date[:4]) * 12 + int(date[5:7]) - 1 + months, 12)
    written = _written(year, month + 1, day)
    return written, written
