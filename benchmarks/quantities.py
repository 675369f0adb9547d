"""Numbers and times against Recognizers-Text, JioNLP, cn2an and quantulum3, on the sentences of tests/cases.

    pip install emoji==1.7.0 recognizers-text-suite jionlp cn2an quantulum3 scikit-learn
    python benchmarks/quantities.py [ROUNDS]

A peer that is not installed is left out. Each is asked only for what it offers, and is right where it returns the
wanted values and no others: a unit, a bound or a relation is asked of nobody, the two ends of a range may come apart,
and a time is right where its last year is. The sentences were written for this project; the peers were written for
other texts, and their own test suites would show them better.
"""

import contextlib
import io
import sys
import time
import tomllib
import warnings
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from policyparse import lang
from policyparse.extract.quantities import find_quantities
from policyparse.extract.times import find_times
from policyparse.models import Text
from policyparse.span import OffsetMap

CASES = Path(__file__).parent.parent / "tests" / "cases"
DATE = "2022-10-11"
Values = Counter[str]
Finder = Callable[[str], Iterable[object]]


@dataclass(frozen=True)
class Task:
    """One kind of question: the sentences with the values wanted, and who answers it."""

    name: str
    sentences: list[tuple[str, Values]]
    finders: dict[str, Finder]


def main(rounds: int) -> None:
    for task in (quantities("zh"), quantities("en"), numerals(), money(), times("zh"), times("en")):
        print(f"\n{task.name}: {len(task.sentences)} sentences")
        base = 0.0
        for name, finder in task.finders.items():
            right, wrong, missed = judge(task.sentences, finder)
            took = min(seconds(task.sentences, finder) for _ in range(rounds))
            base = base or took
            share = right / len(task.sentences)
            print(
                f"  {name:14} right {right:4} ({share:4.0%})  wrong {wrong:4}  missed {missed:4}"
                f"  {took / len(task.sentences) * 1e6:9.0f} µs a sentence  {took / base:7.1f} x"
            )


def judge(sentences: list[tuple[str, Values]], finder: Finder) -> tuple[int, int, int]:
    right = wrong = missed = 0
    for text, want in sentences:
        try:
            found = values(finder(text))
        except Exception:  # a peer that fails on a sentence has not read it
            found = values(["failed"])
        if found == want:
            right += 1
        elif want and not found:
            missed += 1
        else:
            wrong += 1
    return right, wrong, missed


def seconds(sentences: list[tuple[str, Values]], finder: Finder) -> float:
    start = time.perf_counter()
    for text, _ in sentences:
        with contextlib.suppress(Exception):
            list(finder(text))
    return time.perf_counter() - start


def values(found: Iterable[object]) -> Values:
    """The numbers in one spelling: 14.40 and 14.4 are the same."""
    counted: Values = Counter()
    for value in found:
        try:
            number = Decimal(str(value).rstrip("%").replace(",", ""))
        except InvalidOperation:
            number = Decimal("NaN")
        counted[f"{number:.2f}" if number.is_finite() else str(value)] += 1
    return counted


def cases(kind: str, language: str, groups: set[str] | None = None) -> list[tuple[str, list[str]]]:
    found = []
    for path in sorted(CASES.glob(f"{kind}-*.toml")):
        given = tomllib.loads(path.read_text("utf-8"))
        given.pop("only", None)  # why some stand in one language
        for group, entries in given.items():
            for entry in entries if groups is None or group in groups else ():
                want = entry.get(f"{language}_want", entry.get("want"))
                known = "known_failure" in entry or f"known_failure_{language}" in entry  # not yet what is expected
                if language in entry and entry.get("date") != "" and not known:
                    found.append((entry[language].replace("«", "").replace("»", ""), want))
    return found


def ends(want: list[str]) -> Values:
    return values(end for one in want for end in one.split(" ")[0].rstrip("?").split(".."))


def quantities(language: str, groups: set[str] | None = None) -> Task:
    sentences = [(text, ends(want)) for text, want in cases("quantities", language, groups)]
    finders: dict[str, Finder] = {"policyparse": ours(language)}
    with contextlib.suppress(ImportError):
        finders["recognizers"] = recognizers(language)
    if language == "en":
        with contextlib.suppress(ImportError):
            finders["quantulum3"] = quantulum()
    return Task(f"quantities, {language}", sentences, finders)


def numerals() -> Task:
    """Chinese numerals, and words that hold digits: cn2an rewrites a sentence, so the figures are read back."""
    task = quantities("zh", {"characters", "shares", "names", "idioms"})
    finders = {"policyparse": task.finders["policyparse"]}
    with contextlib.suppress(ImportError):
        finders["cn2an"] = cn2an()
    return Task("numerals in characters, zh", task.sentences, finders)


def money() -> Task:
    sentences = [
        (text, ends(want))
        for text, want in cases("quantities", "zh")
        if want and all(one.split(" ")[1] in ("元", "CNY", "USD", "EUR", "HKD", "JPY", "GBP") for one in want)
    ]
    finders: dict[str, Finder] = {"policyparse": ours("zh")}
    with contextlib.suppress(ImportError):
        finders["jionlp"] = jionlp_money()
    return Task("money, zh", sentences, finders)


def times(language: str) -> Task:
    sentences = [
        (text, values((one.split(" ")[0].rstrip("/").rpartition("/")[2] or "none")[:4] for one in want))
        for text, want in cases("times", language)
        if all("/" in one for one in want)  # 长期 and 每年 have no last year to be right about
    ]
    finders: dict[str, Finder] = {"policyparse": our_times(language)}
    with contextlib.suppress(ImportError):
        finders["recognizers"] = recognizers_times(language)
    if language == "zh":
        with contextlib.suppress(ImportError):
            finders["jionlp"] = jionlp_times()
    return Task(f"times, {language}", sentences, finders)


def document(text: str, language: str) -> Text:
    return Text(content=text, lang=language, offsets=OffsetMap(()))


def ours(language: str) -> Finder:
    rules = lang.get(language)

    def find(text: str) -> Iterable[object]:
        for quantity in find_quantities(document(text, language), rules, []):
            yield quantity.value
            if quantity.value_max is not None:
                yield quantity.value_max

    return find


def our_times(language: str) -> Finder:
    rules = lang.get(language)
    return lambda text: [
        (found.end or found.start or "none")[:4] for found in find_times(document(text, language), rules, DATE, [])
    ]


def recognizers(language: str) -> Finder:
    """Percentages, units and money first; a bare number counts where none of them covers it."""
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension, recognize_temperature

    culture = {"zh": "zh-cn", "en": "en-us"}[language]
    kinds = (recognize_percentage, recognize_dimension, recognize_currency, recognize_temperature, recognize_number)

    def find(text: str) -> Iterable[object]:
        taken: list[tuple[int, int]] = []
        for recognize in kinds:
            for found in recognize(text, culture):
                if not any(found.start <= end and start <= found.end for start, end in taken):
                    taken.append((found.start, found.end))
                    yield found.resolution["value"]

    return find


def recognizers_times(language: str) -> Finder:
    from datetime import datetime

    from recognizers_date_time import recognize_datetime

    culture = {"zh": "zh-cn", "en": "en-us"}[language]
    reference = datetime.fromisoformat(DATE)

    def find(text: str) -> Iterable[object]:
        for found in recognize_datetime(text, culture, reference=reference):
            last = (found.resolution or {"values": [{}]})["values"][-1]
            if last.get("type") != "duration":
                # an exclusive end on the first of January is the year before
                end = last.get("end") or last.get("value") or last.get("start") or "none"
                open_end = "end" in last and end.endswith("-01-01") and "start" in last
                yield str(int(end[:4]) - 1) if open_end else end[:4]

    return find


def cn2an() -> Finder:
    import cn2an as peer

    def find(text: str) -> Iterable[object]:
        rewritten = peer.transform(text, "cn2an")
        figure = ""
        for char in rewritten + " ":
            if char.isascii() and (char.isdigit() or (char in ".%" and figure)):
                figure += char
            elif figure:
                yield figure.rstrip(".")
                figure = ""

    return find


def jionlp_money() -> Finder:
    import jionlp

    def find(text: str) -> Iterable[object]:
        for found in jionlp.ner.extract_money(text):
            number = found["detail"]["num"]
            yield from number if isinstance(number, list) else [number]

    return find


def jionlp_times() -> Finder:
    import jionlp

    base = time.mktime(time.strptime(DATE, "%Y-%m-%d"))

    def find(text: str) -> Iterable[object]:
        for found in jionlp.ner.extract_time(text, time_base=base):
            span = found["detail"]["time"]
            yield str(span[-1] if isinstance(span, list) else span)[:4]

    return find


def quantulum() -> Finder:
    from quantulum3 import parser

    return lambda text: [found.value for found in parser.parse(text)]


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    with contextlib.redirect_stderr(io.StringIO()):
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
