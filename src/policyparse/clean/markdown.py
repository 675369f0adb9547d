"""The marks of Markdown, taken out of a text character for character.

What is markup becomes a character that cannot be seen (and is dropped with the others), so that every position stays.
"""

from collections.abc import Iterator
from itertools import pairwise

from policyparse.clean.characters import HIDDEN
from policyparse.clean.page import Cells
from policyparse.pattern import Match, Rule
from policyparse.span import Span

MARKS = Rule(
    "markdown.marks",
    r"""
    (?m: ^ [ \t]{0,3}+ (?: \#{1,6}+ [ \t]++ | >{1,3}+ [ \t]?+ ) )      # headings and quotations
    | (?m: ^ [ \t]{0,3}+ (?: [*_\-] [ ]?+ ){3,}+ $ )                      # rules
    | <!-- (?: (?! --> ) . ){0,400}+ -->                                # comments
    | !\[ [^\[\]\n]{0,200}+ \] \( (?: data: [\w+/=;:,.\-]*+ | [^()\n]{0,400}+ ) \)     # images
    | \*\*++ | (?<! \w ) __ | __ (?! \w )
    | \\ (?= [\\`*_{}\[\]()\#+\-.!|>] )
    """,
    yes=("«## »总则", "«**»发布日期", "«![](a.png)»"),
    no=("3*5", "#1机组", "a_b"),
)

LINK = Rule(
    "markdown.link",
    r"""
    (?P<menu> (?m: ^ (?: [|｜/·•\-\s]*+ \[ [^\[\]\n]{1,60}+ \] \( [^()\s]{0,300}+ \) ){2,}+ [|｜\s]*+ $ ) )
    | \[ [^\[\]\n]{1,300}+
      (?P<target> \] \( [^()\s]{0,400}+ (?: \( [^()\s]{0,100}+ \) [^()\s]{0,100}+ )?+
        (?: [ ]"[^"\n]{0,200}" )?+ [ ]?+ \) )
    """,
    yes=("见«[附件](a.pdf)»", "«[返回列表](/a)｜[返回首页](/)»"),
    no=("[责任单位：市商务局]", "〔2021〕3号"),
)

TABLE = Rule(
    "markdown.table",
    r"(?m: ^ [ \t]*+ \| [^\n]* \| [ \t]*+ $ )",
    yes=("«| 指标 | 数值 |»",),
    no=("北京|上海",),
)


MENU = Rule(
    "markdown.menu",
    r"""
    (?m: ^ ) [ \t]*+ (?: [*+\-] [ ] )?+
    \[ (?: [^\[\]\n] | !\[ [^\[\]\n]*+ \] ){1,200}+ \] \( [^()\n]{0,400}+ \) [ \t]*+ (?m: $ )
    """,
    yes=("«* [About us](https://x.eu/about)»",),
    no=("See [the plan](https://x.eu/plan).",),
)
TITLE = Rule("markdown.title", r"(?m: ^ \# [ ] \S )", yes=("«# N»ew plan",), no=("## Details",))
ROW = Rule("markdown.row", r"(?m: ^ [^\n]*\t[^\n]* $ )", yes=("«a\tb»",), no=("a b",))
BLANK = f" {HIDDEN}"
MENU_LINES = 20
NEAR = 2000


def around(content: str) -> list[Span]:
    """What stands around the document in a whole page that was turned into Markdown.

    Such a page has dozens of lines that are links and nothing else; the document is the longest stretch between them
    with the title above it, if the title stands close by.
    """
    menus = [match.span for match in MENU.find(content)]
    if len(menus) < MENU_LINES:
        return []
    edges = [Span(0, 0), *menus, Span(len(content), len(content))]
    above, below = max(pairwise(edges), key=lambda two: two[1].start - two[0].end)
    title = TITLE.search(content)
    start = title.start if title and abs(title.start - above.end) < NEAR else above.end
    return [span for span in (Span(0, start), Span(below.start, len(content))) if len(span)]


def without_marks(content: str) -> str:
    """The same text with its Markdown made invisible; the bars between cells become tabs."""
    for rule, hide in ((MARKS, _whole), (LINK, _target), (TABLE, _bars)):
        parts: list[str] = []
        at = 0
        for match in rule.find(content):
            parts += (content[at : match.start], hide(match))
            at = match.end
        content = "".join((*parts, content[at:])) if parts else content
    return content


def tables(content: str) -> Iterator[Cells]:
    """The tables of a text whose marks are invisible: rows with tabs, one below the other."""
    rows: list[Span] = []
    for match in ROW.find(content):
        between = content[rows[-1].end : match.start] if rows else ""
        # Below the head stands the row of dashes, of which nothing is to be seen.
        if rows and (between.replace(HIDDEN, "").strip() or between.count("\n") > 1 + (HIDDEN in between)):
            yield from [tuple(_cells(content, rows))] if len(rows) > 1 else []
            rows = []
        rows.append(match.span)
    if len(rows) > 1:
        yield tuple(_cells(content, rows))


def _cells(content: str, rows: list[Span]) -> Iterator[tuple[int, int, Span, bool]]:
    for number, row in enumerate(rows):
        start = row.start
        for column, cell in enumerate(content[row.slice].split("\t")):
            left = len(cell) - len(cell.lstrip(BLANK))
            yield number, column, Span(start + left, start + max(left, len(cell.rstrip(BLANK)))), number == 0
            start += len(cell) + 1


def _whole(match: Match) -> str:
    return HIDDEN * len(match.text)


def _target(match: Match) -> str:
    """Of a link only its words are left; a menu is left as it is, for the rule that drops it whole."""
    if match.kind == "menu":
        return match.text
    target = len(match["target"])
    return HIDDEN + match.text[1:-target] + HIDDEN * target


def _bars(match: Match) -> str:
    """A row of a table; the row of dashes below its head vanishes."""
    row = match.text
    if not row.strip("|-: \t"):
        return HIDDEN * len(row)
    left, right = row.index("|"), row.rindex("|")
    return HIDDEN * (left + 1) + row[left + 1 : right].replace("|", "\t") + HIDDEN * (len(row) - right)
