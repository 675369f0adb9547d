"""Text → markers: everything that may be the label of a clause, with how much speaks for it and against it.

1. A marker lies in one line, markers do not overlap, and they are in text order.
2. ``accept`` and ``reject`` are what taking it for a label, or for none, costs the reading of the whole document.
3. What stands in a title or a bracket, in a table of contents or in a list of attachments is no marker at all.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from policyparse.lang.shape import ClauseRules, Reading
from policyparse.models import Text
from policyparse.pattern import Match

STOPS = frozenset("。；;!！?？…”’」』）)】》〕］]—.")
COLONS = frozenset("：:")
OPENERS = frozenset("（(“‘《〈「『[【〔［")
LEADERS = frozenset("….·")
BLANK = frozenset(" \u3000\t\u00a0#*>\u200b\ufeff")
STATUTE = frozenset(("part", "chapter", "section", "article"))
LINE_ONLY = frozenset(("half", "upper", "lower", "bare"))
CJK = "\u2e80"
ROWS = frozenset(("dot", "comma", "bracket", "bare", "level"))
NUMERIC = frozenset("0123456789.,%％≥≤<>＜＞〔〕[]（）()—–-/*+ ")
SENTENCE = frozenset("。；，,;")
ROW = 150
"""A row that was torn into lines is no longer than this."""
ENCLOSED = 150
"""A title or a bracket begins no farther before what it encloses."""
UNSURE = {"upper": 1.5, "lower": 1.5, "bare": 1.5, "level": 1.0}
"""What it costs to leave these at the start of a line: M. Rossi, or 95.1 in a table, stands there as well."""
LABEL = 200
"""A label, with what behind it tells it from other numbers, is no longer than this."""
NOTE, NOTE_TEXT = 8, 200
"""How near 注： stands before the first note, and how long a note is."""
HEADING_REACH = 100
"""A heading without a stop before the next label is no longer than this: 三、实施保障（一）加强领导。"""


class Marker(NamedTuple):
    """What may be a label."""

    start: int
    end: int
    family: str
    readings: tuple[Reading, ...]
    opens_line: bool
    accept: float
    reject: float
    fresh: bool
    """Whether a signature stands between it and the marker before: numbering may begin again."""


def find_markers(text: Text, signed: list[tuple[int, int]], rules: ClauseRules) -> list[Marker]:
    """Every possible label of the text; ``signed`` are the lines that close its signatures."""
    content = text.content
    signatures = [start for start, _ in signed]
    markers: list[Marker] = []
    end = 0
    for start, stop, family in _labels(content, rules):
        if start < end:
            continue
        read = _read(content, start, stop, family, end, rules)
        if read is None:
            continue
        fresh = bisect_left(signatures, start) != bisect_left(signatures, end)
        markers.append(Marker(start, stop, family, *read, fresh))
        end = stop
    markers = _without_notes(content, _without_tables(text, markers), rules)
    return _without_rows(content, _without_bare(content, markers))


def _labels(content: str, rules: ClauseRules) -> Iterator[tuple[int, int, str]]:
    """Start, end and family of whatever a label rule matches, in text order; ties go to the label of the line."""
    found = [(_label_start(content, m), 0, m.end, m.kind or "") for m in rules.line_label.find(content)]
    labels = (rules.label.match(content, start, start + LABEL) for start in rules.hints(content))
    found += [(m.start, 1, m.end, m.kind or "") for m in labels if m]
    found.sort()
    for start, _, end, family in found:
        yield start, end, family


def _label_start(content: str, match: Match) -> int:
    """Where the label itself begins behind the line's indent."""
    start = match.start
    while content[start] in BLANK or content[start] in "\n\r":
        start += 1
    return start


def _read(
    content: str, start: int, end: int, family: str, previous: int, rules: ClauseRules
) -> tuple[tuple[Reading, ...], bool, float, float] | None:
    """Readings, whether it opens its line, and the costs; ``None`` where it is certainly no label."""
    last = start - 1
    while last >= 0 and content[last] in BLANK:
        last -= 1
    before = content[last] if last >= 0 else "\n"
    opens_line = before in "\n\r" or (start - last > 2 and "\u3000" in content[last + 1 : start])
    if before in LEADERS and content[last - 1 : last] == before:
        return None  # the number of a formula behind its dots: …………（3）
    if before in OPENERS or (family in LINE_ONLY and not opens_line):
        return None
    if not opens_line and _enclosed(content, start, end):
        return None
    cited = rules.reference.match(content, end, end + LABEL)
    named = before == "》" and not opens_line  # 依据《招标投标法》第四十九条…
    if (cited and (cited.kind == "any" or family in STATUTE)) or (named and family in STATUTE):
        return None
    readings = rules.readings(family, content[start:end])
    if not readings:
        return None
    if opens_line:
        return readings, True, 0.0, UNSURE.get(family, 3.0)
    if family == "word":  # 第一，… within a paragraph counts where 第二，… opens a line; "Sixth," between 5. and 7.
        if len(readings) == 1:
            return readings, False, 1.2, 0.0
        readings = readings[1:]
    heading = _heading_between(content, previous, last + 1)
    return readings, False, *_weigh(family, before, last < start - 1, heading, content[end : end + 1])


def _weigh(family: str, before: str, spaced: bool, heading: bool, after: str) -> tuple[float, float]:
    """What it costs to take and to leave a marker inside a line, by what stands before and after it."""
    if family == "attachment":
        return 0.3, 0.8
    if before in STOPS:
        return 0.3, 1.5
    if before in COLONS:
        return 0.3, 1.0
    if family == "level":
        return 1.0, 0.0
    if before in "、，,":
        return 2.0, 0.0
    if heading:
        return 0.3, 1.0 if family in STATUTE else 0.6
    if family in ("chapter", "part") and after.isspace():
        return 0.5, 0.8
    if spaced:  # a blank before a label says more where words are not parted by blanks
        return (0.5, 0.5) if after >= CJK else (1.0, 0.2)
    if before.isascii() and before.isalnum() and family in ("major", "minor", "chapter"):
        return 0.4, 0.6  # 联系电话：69071980（五）开行…
    return 1.6, 0.0


def _enclosed(content: str, start: int, end: int) -> bool:
    """Whether it stands in a title, a quotation or a bracket that closes behind it."""
    low = max(start - ENCLOSED, content.rfind("\n", max(start - ENCLOSED, 0), start) + 1, 0)
    line_end = content.find("\n", end, end + 2 * ENCLOSED)
    high = line_end if line_end >= 0 else end + 2 * ENCLOSED
    for openers, closers in (("《", "》"), ("“", "”"), ("（(", "）)")):
        opened = max(content.rfind(opener, low, start) for opener in openers)
        if opened < 0 or max(content.rfind(closer, opened, start) for closer in closers) >= 0:
            continue
        if any(content.find(closer, end, high) >= 0 for closer in closers):
            return True
    return False


def _heading_between(content: str, previous: int, start: int) -> bool:
    """Whether what stands between the marker before and this one may be a heading without a stop."""
    if not previous or start - previous > HEADING_REACH:
        return False
    between = content[previous:start]
    return not any(stop in between for stop in "。；;！？\n") and ". " not in between[3:]


def _without_notes(content: str, markers: list[Marker], rules: ClauseRules) -> list[Marker]:
    """Drop the numbered notes of a table: 注：1.带*的指标为预计数。 / 2.…."""
    kept: list[Marker] = []
    note: Marker | None = None
    for marker in markers:
        low = max(marker.start - NOTE, 0)
        begins = content[low : marker.start].rstrip().endswith(("：", ":"))
        begins = begins and rules.note.search(content, low, marker.start) is not None
        if note and not begins:
            near = marker.start - note.end < NOTE_TEXT and marker.family == note.family
            begins = near and marker.readings[0].number == note.readings[0].number + 1
        note = marker if begins else None
        if not begins:
            kept.append(marker)
    return kept


def _without_bare(content: str, markers: list[Marker]) -> list[Marker]:
    """Bare numbers (1 总则) count where 1.1 follows, or alone in a text that has no other labels."""
    bare = [marker for marker in markers if marker.family == "bare"]
    if not bare:
        return markers
    sections = {r.within or 0 for marker in markers for r in marker.readings if r.family == "level2" and r.number == 1}
    in_order = [marker.readings[0].number for marker in bare] == list(range(1, len(bare) + 1)) and len(bare) > 2
    if in_order and len(markers) - len(bare) < len(bare):
        return markers
    kept = []
    for marker, following in zip(markers, [*markers, None][1:], strict=True):
        if marker.family == "bare":
            number = marker.readings[0].number
            first = following is not None and following.readings[0][:3] == ("level2", 1, number)
            titled = content[marker.end : marker.end + 1] not in ("\n", "\r", "")
            if not first and not (titled and len(sections) > 1 and number <= max(sections, default=0) + 3):
                continue
        kept.append(marker)
    return kept


def _without_rows(content: str, markers: list[Marker]) -> list[Marker]:
    """Drop the numbered rows of a table that a PDF left as lines: 14.森林覆盖率（%） / 58.66 / 58.9 / 约束性 / 15.…."""
    kept: list[Marker] = []
    run: list[Marker] = []
    numeric = 0
    for marker, following in zip(markers, [*markers, None][1:], strict=True):
        end = following.start if following else len(content)
        text = content[marker.end : end] if end - marker.end < ROW else "。"
        if marker.family in ROWS and marker.opens_line and not SENTENCE & set(text):
            run.append(marker)
            numeric += any(NUMERIC.issuperset(cell) for line in text.split("\n")[1:] if (cell := line.strip()))
        else:
            kept += [*([] if numeric > 1 else run), marker]
            run, numeric = [], 0
    return kept + ([] if numeric > 1 else run)


def _without_tables(text: Text, markers: list[Marker]) -> list[Marker]:
    """The numbers of rows are no clauses."""
    if not text.tables:
        return markers
    starts = [table.span.start for table in text.tables]

    def in_table(marker: Marker) -> bool:
        index = bisect_left(starts, marker.start + 1) - 1
        return index >= 0 and marker.start < text.tables[index].span.end

    return [marker for marker in markers if not in_table(marker)]


def keys(content: str, markers: list[Marker]) -> list[tuple[str, int, str]]:
    """What makes two markers the same clause: family, number and how its heading begins."""
    found = []
    for index, marker in enumerate(markers):
        end = markers[index + 1].start if index + 1 < len(markers) else len(content)
        heading = content[marker.end : min(end, marker.end + 20)].strip().partition("\n")[0]
        found.append((marker.family, marker.readings[0].number, "".join(heading.split())[:5]))
    return found
