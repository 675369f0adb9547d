"""Tables of contents and lists of attachments' names: labels that announce clauses and are none themselves."""

from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from policyparse.lang.shape import ClauseRules
from policyparse.segment.lines import lines_from, signature_lines
from policyparse.segment.markers import Marker, keys

ENTRY = 90
"""An entry of a table of contents, with its dots, is no longer than this."""
LEADER = 200
"""The title of such an entry and its dots are no longer than this."""
NAME = 150
"""A line with the name of an attachment is no longer than this."""
RUN, HEADED_RUN = 5, 3
"""So many headings in a row that all come again are a table of contents; fewer are where 目录 stands above them."""
STRAY = 40
HEAD_REACH = 80
"""How far behind the word 目录 its first entry begins."""


class Announced(NamedTuple):
    """What is left of the markers, and where the lists of attachments begin."""

    markers: list[Marker]
    lists: list[int]


def without_lists(content: str, markers: list[Marker], rules: ClauseRules) -> Announced:
    """The markers outside tables of contents and outside lists of attachments (附件：1.… 2.… above a signature)."""
    kept: list[Marker] = []
    lists: list[int] = []
    until = 0
    markers = _without_contents(content, markers, rules)
    for index, marker in enumerate(markers):
        if marker.start < until:
            continue
        if marker.family == "attachment":
            until = _list_end(content, marker, markers[index + 1 : index + 2], rules)
            if until:
                lists.append(marker.start)
                continue
        kept.append(marker)
    return Announced(kept, lists)


def _without_contents(content: str, markers: list[Marker], rules: ClauseRules) -> list[Marker]:
    """Drop entries that lead to a page, and runs of headings without text that come again with text behind them."""
    markers = [marker for marker in markers if not rules.leader.match(content, marker.end, marker.end + LEADER)]
    ends = _ends_of_runs(content, markers)
    if all(end - start < HEADED_RUN for start, end in pairwise([0, *ends])):
        return markers
    names = keys(content, markers)
    final = {name: index for index, name in enumerate(names)}
    heads = [match.end for match in rules.contents.find(content)]
    kept: list[Marker] = []
    index = 0
    while index < len(markers):
        end = ends[bisect_right(ends, index)]
        repeat = next((i for i in range(index + 1, end) if names[i] == names[index]), end)
        again = sum(final[names[i]] >= repeat for i in range(index, repeat))
        head = bisect_right(heads, markers[index].start) - 1
        headed = head >= 0 and markers[index].start - heads[head] < HEAD_REACH
        if repeat - index >= (HEADED_RUN if headed else RUN) and again >= (0.3 if headed else 0.6) * (repeat - index):
            index = repeat
        else:
            kept.extend(markers[index:end])
            index = end
    return kept


def _ends_of_runs(content: str, markers: list[Marker]) -> list[int]:
    """One past the last marker of each run of headings without text; a marker with text stands alone."""
    ends: list[int] = []
    runs = False
    for index, marker in enumerate(markers):
        stop = markers[index + 1].start if index + 1 < len(markers) else marker.end + len(content)
        text = content[marker.end : stop] if stop - marker.end <= ENTRY else "。"
        bare = "。" not in text and "；" not in text
        if bare and runs:
            ends[-1] = index + 1
        else:
            ends.append(index + 1)
        runs = bare
    return ends


def _list_end(content: str, marker: Marker, following: list[Marker], rules: ClauseRules) -> int:
    """Where the list of names that begins with this marker ends; 0 where the attachment itself begins."""
    line_end = content.find("\n", marker.end)
    line_end = len(content) if line_end < 0 else line_end
    if content[marker.end - 1] in "：:":  # 附件：方案 市政府 2022年3月1日 附件 方案 …, all in one line
        reach = 800 if rules.label.match(content, marker.end) else 300
        date = rules.date.search(content, marker.end, min(marker.end + reach, line_end))
        if date:
            return date.end
    if line_end - marker.end > NAME:
        return 0
    end = _names_end(content, marker.end, rules)
    if end:
        return end
    title = content[marker.end : line_end].strip()
    signed = next((start for start, _ in signature_lines(content, rules, line_end, line_end + 200)), 0)
    if not title:  # 附件： / 推荐表.doc / 市水务局 2022年3月1日
        near = signed and content[marker.end - 1] in "：:" and not (following and following[0].start < signed)
        return signed if near else 0
    announced = title[:10] in content[line_end : line_end + 3000]
    alone = not content[line_end : line_end + 400].strip()
    another = bool(following) and following[0].family == "attachment" and following[0].start - line_end < 5
    return line_end if signed or announced or alone or another else 0


def _names_end(content: str, start: int, rules: ClauseRules) -> int:
    """Where the numbered names end that follow line by line; 0 where there are none.

    A name may run over into a second line: 1.环境厅关于项目论证评估 / 意见（模板） / 2.实施方案.
    """
    end = strays = 0
    for line_start, line_end in lines_from(content, start, 60):
        line = content[line_start:line_end]
        if not line.strip():
            continue
        label = rules.label.match(content, line_end - len(line.lstrip()))
        if label and label.kind in ("dot", "comma", "bracket", "half") and len(line) < NAME and "。" not in line:
            end, strays = line_end, 0
        elif line_start != start:
            strays += 1
            if strays > 1 or not end or len(line) > STRAY:
                break
    return end
