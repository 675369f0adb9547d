"""Whole dates as officials write them: 2022年10月11日, 二〇二二年十月十一日, 2022-10-11."""

from policyparse.lang.shape import DateRules
from policyparse.pattern import Match, Rule

DIGIT = "[0-9０-９]"
ZERO = "〇○零OoＯОＯ"
SPACE = r"[ \u3000\xa0]*"

DATE = Rule(
    "zh.dates.date",
    # Scans and justified signatures put spaces anywhere: “201 7 年3月 7 日”, “二 ○○一年五月七日”.
    rf"""(?<! [0-9０-９] ) (?P<year> {DIGIT} {SPACE} {DIGIT} {SPACE} {DIGIT} {SPACE} {DIGIT} ) {SPACE} 年
        {SPACE} (?P<month> {DIGIT}{{1,2}} ) {SPACE} 月
            (?: {SPACE} (?P<day> {DIGIT} {SPACE} {DIGIT}? ) {SPACE} 日 )?
      | (?P<year> [一二] {SPACE} (?: [九八{ZERO}] {SPACE} ) (?: [{ZERO}一二三四五六七八九] {SPACE} ){{2}} ) 年
      {SPACE} (?P<month> [一二三四五六七八九十元]{{1,2}} ) {SPACE} 月
            (?: {SPACE} (?P<day> [一二三四五六七八九十廿卅]{{1,3}} ) {SPACE} 日 )?
      | (?<! [0-9] ) (?P<year> [12][09][0-9]{{2}} ) (?P<mark> [-/.．] ) (?P<month> [0-9]{{1,2}} ) (?P=mark)
      (?P<day> [0-9]{{1,2}} ) (?! [0-9] )""",
    yes=(
        "«2022年10月11日»",
        "«２００１年５月７日»",
        "«201 7 年3月 7 日»",
        "«二〇二二年十月十一日»",
        "«二 ○○一年五月七日»",
        "«二ООО年五月二十二日»",
        "«2022-10-11»",
        "«2022.12.07»",
        "«2021 年 12 月»底",
        "«2022年13月40日»",
    ),
    no=("2022年", "10月11日", "GB/T 2260-2007", "12022-10-11"),
)

DAY = Rule(
    "zh.dates.day",
    # The line on which an agency files a story: “新华社北京6月9日电”. It names no year.
    r"(?<! [0-9年] ) (?P<month> [0-9]{1,2} ) 月 (?P<day> [0-9]{1,2} ) 日 [ ]* (?: 电 | 讯 )",
    yes=("新华社北京«6月9日电»", "本报杭州«11月5日讯»"),
    no=("6月9日，会议召开", "2022年6月9日电"),
)

_PLAIN = str.maketrans("０１２３４５６７８９" + "○零OoＯО" + "〇", "0123456789" + "0" * 7, " \u3000\xa0")
_NUMERALS = {character: value for value, character in enumerate("〇一二三四五六七八九十")} | {
    "元": 1,
    "廿": 20,
    "卅": 30,
}


def numbers(match: Match) -> tuple[int, int, int | None]:
    """Year, month and day of a date, the day ``None`` where it is not written.

    >>> [numbers(match) for match in DATE.find("二〇二一年十二月三十日")]
    [(2021, 12, 30)]
    """
    return _number(match["year"], digits=True), _number(match["month"]), _number(match["day"]) if match["day"] else None


def _number(text: str, *, digits: bool = False) -> int:
    plain = text.translate(_PLAIN)
    if plain.isascii():
        return int(plain)
    if digits:
        return int("".join(str(_NUMERALS.get(character, character)) for character in plain))
    total = 0
    for character in plain:
        value = _NUMERALS[character]
        total = (total or 1) * 10 if value == 10 else total + value
    return total


RULES = DateRules(date=DATE, day=DAY, numbers=numbers)
