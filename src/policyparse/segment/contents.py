"""Tables of contents and lists of attachments' names: labels that announce clauses and are none themselves."""

from policyparse.lang.shape import ClauseRules
from policyparse.models import Text
from policyparse.segment.markers import Marker, keys

ENTRY = 90
"""An entry of a table of contents, with its dots, is no longer than this."""


def without_lists(text: Text, markers: list[Marker], rules: ClauseRules) -> list[Marker]:
    """The markers outside tables of contents and outside lists of attachments."""
    return _without_attachment_lists(text.content, _without_contents(text.content, markers, rules), rules)


def _without_contents(content: str, markers: list[Marker], rules: ClauseRules) -> list[Marker]:
    """Drop runs of headings without text that come again with text behind them."""
    names = keys(content, markers)
    final = {name: index for index, name in enumerate(names)}
    heads = [match.end for match in rules.contents.find(content)]
    kept: list[Marker] = []
    index = 0
    while index < len(markers):
        end = _run_end(content, markers, index)
        repeat = next((i for i in range(index + 1, end) if names[i] == names[index]), end)
        run = range(index, repeat)
        again = sum(final[names[i]] >= repeat for i in run)
        headed = any(0 <= markers[index].start - head < 80 for head in heads)
        if len(run) >= 3 and (again >= 0.6 * len(run) or (headed and again >= 0.3 * len(run))):
            index = repeat
            continue
        kept.extend(markers[index:end])
        index = end
    return kept


def _run_end(content: str, markers: list[Marker], index: int) -> int:
    """One past the last marker that follows the one at ``index`` with nothing but headings between."""
    end = index + 1
    while end < len(markers):
        between = content[markers[end - 1].end : markers[end].start]
        if len(between) > ENTRY or "。" in between or "；" in between:
            break
        end += 1
    return end


def _without_attachment_lists(content: str, markers: list[Marker], rules: ClauseRules) -> list[Marker]:
    """Drop 附件：1.… 2.… above a signature: the attachments' names, not the attachments."""
    kept: list[Marker] = []
    until = 0
    for index, marker in enumerate(markers):
        if marker.start < until:
            continue
        if marker.family == "attachment":
            until = _list_end(content, marker, markers[index + 1 : index + 2], rules)
            if until:
                continue
        kept.append(marker)
    return kept


def _list_end(content: str, marker: Marker, following: list[Marker], rules: ClauseRules) -> int:
    """Where the list of names that begins with this marker ends; 0 where the attachment itself begins."""
    lines = _lines(content, marker.end, 40)
    names = 0
    end = marker.end
    for start, stop in lines:
        line = content[start:stop].strip()
        if not line:
            continue
        match = rules.label.match(content, start + len(content[start:stop]) - len(content[start:stop].lstrip()))
        if match and match.kind in ("dot", "comma", "bracket", "half") and len(line) < 100 and "。" not in line:
            names += 1
            end = stop
        elif start == marker.end:
            end = stop
        else:
            break
    if names:
        return end
    title = content[marker.end : lines[0][1]].strip() if lines else ""
    if not title:
        return 0
    rest = content[end : end + 400]
    ahead = rules.signature.search(content, end, min(end + 200, len(content)))
    if ahead or not rest.strip():
        return end
    if following and following[0].family == "attachment" and following[0].start - end < 5:
        return end
    return end if content.find(title[:10], end) >= 0 and title[:10] in content[end : end + 3000] else 0


def _lines(content: str, start: int, count: int) -> list[tuple[int, int]]:
    """The next lines as (start, end) pairs, the rest of the line at ``start`` first."""
    lines = []
    while start < len(content) and len(lines) < count:
        end = content.find("\n", start)
        end = len(content) if end < 0 else end
        lines.append((start, end))
        start = end + 1
    return lines
