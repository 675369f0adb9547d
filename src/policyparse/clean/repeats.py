"""What stands in a document more than once: contents, running headers, titles and subheadings, a whole second copy."""

from collections import Counter
from itertools import islice

from policyparse.lang.shape import LinesRules
from policyparse.pattern import Match

ENTRY_LIMIT = 200
PAGE_END = frozenset("0123456789IVXivx-—")
"""What the page number of an entry ends in: 3, IV, - 3 -."""
ENTRIES = 4
"""Behind so many entries the first may come again at the head of a paragraph: 前言水是生命之源，……."""
CONTENTS_LIMIT = 400
"""How many lines a table of contents may have."""
HEADER_LIMIT = 40
"""A running header or a subheading is shorter."""
TOP = 25
TITLE_LINES = 4
TITLE_REACH = 4 * TITLE_LINES
"""Over how many lines a title, what stands between, and the same title again go."""
TITLE_WITHIN = 100
"""How many characters may stand between a title and the same title again."""
LONG = 12
COPY_LIMIT = 200
"""How many characters must come again before a second copy of the document is one."""


def contents_of(texts: list[str], rules: LinesRules) -> set[int]:
    """The lines of a table of contents.

    They reach from its heading to where its first entry stands as a heading; entries with leaders go wherever they are.
    """
    entries = {i for i, text in enumerate(texts) if _entry(text, rules)}
    after = 0
    for index, text in enumerate(texts[:-2]):
        if index >= after and len(text) < 20 and rules.contents.fullmatch(text):
            after = _last_entry(texts, index, rules) + 1
            entries |= set(range(index, after)) if after > index + 1 else set()
    return entries


def _entry(text: str, rules: LinesRules) -> Match | None:
    """The line as an entry of a table of contents; it ends in the number of a page."""
    return rules.entry.fullmatch(text) if text[-1] in PAGE_END and len(text) < ENTRY_LIMIT else None


def _last_entry(texts: list[str], heading: int, rules: LinesRules) -> int:
    """The last line of a table of contents below its heading; the heading itself where there is none."""
    match = _entry(texts[heading + 1], rules)
    first = "".join((match["title"] if match else texts[heading + 1]).split())
    limit = min(heading + CONTENTS_LIMIT, len(texts))
    for index in range(heading + 2, limit):
        text = texts[index]
        again = "".join(text.split()).startswith(first) and not rules.entry.fullmatch(text)
        body = any(mark in text for mark in rules.sentence_marks)
        if again and (not body or index > heading + ENTRIES):
            return index - 1
        if body:
            break  # entries may have run together into a long line
    last = heading
    for index in range(heading + 1, limit):
        if _entry(texts[index], rules):
            last = index
        elif index > last + 3:
            break
    return last


def copies_of(texts: list[str], edges: list[bool], rules: LinesRules) -> set[int]:
    """The lines that repeat others. ``texts`` are without white space, ``edges`` say which stand at a page break."""
    title: set[int] = set()
    while len(title) < len(texts) and texts[len(title)][-1] not in rules.ends:
        near = texts[len(title) : len(title) + TITLE_REACH]
        if not (again := _repeated_title(near, rules)):
            break
        title |= set(range(len(title), len(title) + again))
    copies = title | _running_headers(texts, edges, rules) | _second_copy(texts)
    for index in range(1, len(texts)):
        text = texts[index]
        if text != texts[index - 1] or len(text) < 6 or index - 1 in title:
            continue
        heading = index < TOP or (len(text) < HEADER_LIMIT and text[-1] not in rules.ends)
        cell = text[-1].isdigit() or "：" in text or text.endswith(rules.bodies)
        if heading and not cell:
            copies.add(index)  # a subheading that the scraper saw twice; the equal cells of a table end in marks
    return copies


def _addressed(rest: str, rules: LinesRules) -> bool:
    """Whether what follows a title on its line is a number or addressees: 关于防火的通知各区人民政府：现将…."""
    colon = rest.find("：", 0, COPY_LIMIT)
    return colon > 0 and not any(mark in rest[:colon] for mark in rules.sentence_marks)


def _repeated_title(texts: list[str], rules: LinesRules) -> int:
    """How many of the first lines are a title that comes again: 某市人民政府办公厅⏎关于印发…的通知."""
    for first in range(1, min(TITLE_LINES, len(texts)) + 1):
        title = "".join(texts[:first])
        for start in range(first, min(first + TITLE_LINES, len(texts))):
            if len("".join(texts[first:start])) > TITLE_WITHIN:
                break
            if len(title) > LONG and texts[start].startswith(title) and _addressed(texts[start][len(title) :], rules):
                return first
            if (
                len(title) > 7
                and title.startswith(texts[start])
                and any("".join(texts[start:end]) == title for end in range(start + 1, start + 6))
            ):
                return first
    return 0


def _running_headers(texts: list[str], edges: list[bool], rules: LinesRules) -> set[int]:
    """Short lines that come again and again where a page ends, and the name of a gazette wherever it does."""
    often = {text for text, count in Counter(text for text in texts if 3 < len(text) < 30).items() if count > 1}
    headers = {i for i, text in enumerate(texts) if text in often and rules.header.fullmatch(text)}
    if True not in edges:
        return headers
    at_edges = [i for i, text in enumerate(texts) if edges[i] and len(text) < HEADER_LIMIT]
    at_edge = Counter(_shape(texts[i]) for i in at_edges)
    if not any(count > 2 for count in at_edge.values()):
        return headers
    everywhere = Counter(map(_shape, texts))
    running = {
        shape
        for shape, count in at_edge.items()
        if count > 2 and count > 0.8 * everywhere[shape] and len(shape) > 5 and shape[-1] not in rules.ends
    }
    return headers | {i for i in at_edges if _shape(texts[i]) in running}


def _shape(text: str) -> str:
    """A running header without what changes from page to page."""
    return "".join(character for character in text if not character.isdigit())


def _second_copy(texts: list[str]) -> set[int]:
    """All of a document from where it begins a second time, if most of its long lines are the same."""
    long = next((text for text in texts[:5] if len(text) > LONG), None)
    begins = (
        i
        for i in range(len(texts) // 4 + 1, len(texts))
        if texts[i] == long or (i + 1 < len(texts) and texts[i] == texts[0] and texts[i + 1] == texts[1])
    )
    for begin in islice(begins, 3):
        first = set(texts[:begin])
        again = [text for text in texts[begin:] if len(text) > LONG]
        same = sum(len(text) for text in again if text in first)
        if same > COPY_LIMIT and same > 0.5 * sum(map(len, again)):
            return set(range(begin, len(texts)))
    return set()
