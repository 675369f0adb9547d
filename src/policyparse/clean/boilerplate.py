"""Which lines are the document, which frame it, and what the frame says about it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice, pairwise, zip_longest

from policyparse.clean.characters import HIDDEN
from policyparse.clean.lines import Wrap, width
from policyparse.clean.page import Page
from policyparse.lang.shape import LinesRules
from policyparse.pattern import Match, Rule
from policyparse.span import Span
from policyparse.vocab.sites import Sites

HEAD_LINES = 25
"""How far down the lines of fields above a document may reach."""
PROSE = 40
"""A line this long, or one that ends a sentence, is text: the head of the page ends there."""
FIELD_LIMIT = 400
DATELINE_LIMIT = 100
LABEL_LIMIT = 12
HEADER_LIMIT = 40
ENTRY_LIMIT = 200
HEADING_LIMIT = 60
CONTENTS_LIMIT = 400
TAIL_LIMIT = 400
"""How many characters a tail may have that one line of the document could look like."""
LONG = 12
COPY_LIMIT = 200
"""How many characters must come again before a second copy of the document is one."""

ACCOUNT = frozenset(("微信号", "功能介绍", "收录于合集", "收录于话题", "原创"))
ACCOUNT_VALUED = frozenset(("微信号", "功能介绍"))
ACCOUNT_LABEL = ("微信号 ", "功能介绍 ")
ACCOUNT_NAME = 20


@dataclass(frozen=True)
class Judged:
    """The lines that are the document; the rest, with the rule that dropped it; and the fields read from the rest."""

    kept: tuple[Span, ...]
    dropped: tuple[tuple[Span, str], ...]
    fields: Mapping[str, str]


def judge(content: str, lines: list[Span], page: Page, rules: LinesRules, sites: Sites) -> Judged:
    """Divide the lines of a page: first the frame around the document, then what stands within it."""
    frame = _Frame(content, rules, sites, dict(page.fields))
    inside = frame.inside(lines, page)
    inside = frame.without_account(inside)
    inside = frame.without_fields(inside)
    inside = frame.without_lines(inside, printed=not page.marked_up)
    inside = frame.without_contents(inside)
    inside = frame.without_copies(inside)
    return Judged(tuple(inside), tuple(sorted(frame.dropped)), frame.fields)


@dataclass
class _Frame:
    """What has been found around the document so far."""

    content: str
    rules: LinesRules
    sites: Sites
    fields: dict[str, str]
    dropped: list[tuple[Span, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page_edges: set[int] = set()
        self.starts = tuple(self.sites.starts)
        self.has_contained = any(word in self.content for word in self.sites.contains)

    def drop(self, line: Span, rule: str) -> None:
        """Note a line that is not the document."""
        self.dropped.append((line, rule))

    def inside(self, lines: list[Span], page: Page) -> list[Span]:
        """The lines of the element that holds the document; from the others only fields are read."""
        outside = [*page.outside, (Span(len(self.content), len(self.content)), "")]
        index, end, rule = 0, -1, ""
        kept: list[Span] = []
        for line in lines:
            while outside[index][0].start <= line.start and index < len(outside) - 1:
                if outside[index][0].end > end:
                    end, rule = outside[index][0].end, outside[index][1]
                index += 1
            if line.start < end:
                self.drop(line, rule)
            else:
                kept.append(line)
        self._read_outside()
        return kept

    def _read_outside(self) -> None:
        """Read the fields around the document; a label alone on its line has its value on the next."""
        lines = [line for line, _ in self.dropped]
        for line, following in zip_longest(lines, lines[1:]):
            text = self.content[line.slice]
            if len(line) > FIELD_LIMIT:
                continue
            if following and text.endswith(("：", ":")) and not self.content[line.end : following.start].strip():
                value = self.content[following.slice]
                text += "" if len(value) > FIELD_LIMIT or value.endswith(("：", ":")) else value
            self._take_fields(text, self.sites.fields, any_label=True)

    def without_account(self, lines: list[Span]) -> list[Span]:
        """The head of a WeChat dump: the account's name (twice), 微信号 and 功能介绍 with what they say, 收录于合集."""
        texts = [self.content[line.slice] for line in lines[:HEAD_LINES]]
        label = next((i for i, text in enumerate(texts) if text in ACCOUNT or text.startswith(ACCOUNT_LABEL)), None)
        if label is None:
            return lines
        first = label
        while first and len(texts[first - 1]) <= ACCOUNT_NAME and texts[first - 1] == texts[label - 1] and label > 1:
            first -= 1
        first = first if label - first > 1 else label
        end = label
        while end < len(texts) and (texts[end] in ACCOUNT or texts[end].startswith(ACCOUNT_LABEL)):
            end += 2 if texts[end] in ACCOUNT_VALUED else 1
        if first < label:
            self.fields.setdefault("wechat", texts[first])
        self.dropped += [(line, "sites.wechat.account") for line in lines[first:end]]
        return lines[:first] + lines[end:]

    def without_fields(self, lines: list[Span]) -> list[Span]:
        """Lines of fields above the document and below it: 发布日期：…　来源：…"""
        kept: list[Span] = []
        head = True
        for number, line in enumerate(lines):
            text = self.content[line.slice]
            head = head and number < HEAD_LINES
            foot = number >= len(lines) - HEAD_LINES
            if len(text) < FIELD_LIMIT and (head or foot) and self._is_field(text, head):
                self.drop(line, self.rules.field.name)
                continue
            kept.append(line)
            head = head and not (number and len(text) > PROSE and text[-1] in self.rules.ends)
        return kept

    def _is_field(self, text: str, head: bool) -> bool:
        dateline = self.rules.dateline.match(text) if head and len(text) < DATELINE_LIMIT else None
        if dateline and not any(mark in text for mark in self.rules.sentence_marks):
            self.fields.setdefault("dateline", dateline["date"])
            rest = text[dateline.end :].strip()
            if not self._take_fields(rest, self.sites.fields) and rest:
                self.fields.setdefault(self.rules.source, rest.split()[0])
            return True
        return self._take_fields(text, self.sites.fields if head else self.sites.portal_fields)

    def without_lines(self, lines: list[Span], printed: bool) -> list[Span]:
        """Lines and ends of lines that no document has: page numbers, share texts, 责任编辑, 往期推荐."""
        frames = _matches(self.rules.frame, self.content)
        furniture = _matches(self.rules.furniture, self.content) if printed else {}
        numbers = self._page_numbers(lines) if printed else set()
        cut = any(word in self.content for word in self.sites.cut)
        kept: list[Span] = []
        for index, line in enumerate(lines):
            text = self.content[line.slice]
            frame = frames.get(line.start)
            if self._begins_tail(lines, index, text, frame):
                self.dropped += [(rest, "lines.tail") for rest in lines[index:]]
                break
            if frame:
                self.drop(line, self.rules.frame.name)
            elif line.start in furniture or index in numbers:
                self.drop(line, self.rules.furniture.name)
            elif rule := self._site_rule(text):
                self.drop(line, rule)
            else:
                kept += self._cut(line, text) if cut else [line]
        self._note_page_edges(lines, kept)
        return kept

    def _note_page_edges(self, lines: list[Span], kept: list[Span]) -> None:
        """Remember which lines stand beside a page number or a form feed: running headers and footers do."""
        starts = {line.start for line in kept}
        for before, line in pairwise(lines):
            if "\f" in self.content[before.end : line.start] or line.start not in starts or before.start not in starts:
                self.page_edges |= {before.start, line.start}

    def _begins_tail(self, lines: list[Span], index: int, text: str, frame: Match | None) -> bool:
        """Whether only the site speaks from here on: 相关阅读 in the last third, 解读： just above the end."""
        left = lines[-1].end - lines[index].start
        if frame and frame["tail"] and left < TAIL_LIMIT:
            return True
        if len(text) > 20 or text.strip(":：[]【】▼↓ 　") not in self.sites.tail:
            return False
        return index * 3 > len(lines) * 2 or left * 4 < lines[-1].end - lines[0].start

    def _site_rule(self, text: str) -> str:
        """The site rule that drops a whole line; empty where none does."""
        if text in self.sites.lines:
            return f"sites.{self.sites.lines[text]}.lines"
        if text.startswith(self.starts):
            return next(f"sites.{site}.starts" for start, site in self.sites.starts.items() if text.startswith(start))
        if self.has_contained and len(text) < FIELD_LIMIT:
            return next((f"sites.{site}.contains" for word, site in self.sites.contains.items() if word in text), "")
        return ""

    def _cut(self, line: Span, text: str) -> list[Span]:
        """The part of a line before 往期推荐 and its likes."""
        end = min((at for word in self.sites.cut if (at := text.find(word)) >= 0), default=len(text))
        if end < len(text):
            self.drop(Span(line.start + end, line.end), "sites.cut")
        return [Span(line.start, line.start + len(text[:end].rstrip()))] if text[:end].strip() else []

    def _page_numbers(self, lines: list[Span]) -> set[int]:
        """Bare numbers of print that count up by one, some lines apart; other bare numbers are cells of a table."""
        texts = [self.content[line.slice] for line in lines]
        bare = [(i, int(text)) for i, text in enumerate(texts) if len(text) < 4 and text.isdecimal()]
        if len(bare) < 2 or not ("\f" in self.content or Wrap.of(list(map(width, texts)), self.rules.ragged).columns):
            return set()
        pages: set[int] = set()
        for (i, number), (j, following) in pairwise(bare):
            if following == number + 1 and j - i > 8:
                pages |= {i, j}
        return pages

    def without_contents(self, lines: list[Span]) -> list[Span]:
        """A table of contents: from its heading to where its first entry stands as a heading; entries with leaders."""
        texts = [self.content[line.slice] for line in lines]
        entries = {i for i, text in enumerate(texts) if len(text) < ENTRY_LIMIT and self.rules.entry.fullmatch(text)}
        for index, text in enumerate(texts[:-2]):
            if len(text) < 20 and self.rules.contents.fullmatch(text):
                last = self._last_entry(texts, index)
                entries |= set(range(index, last + 1)) if last > index else set()
        self.dropped += [(lines[index], self.rules.contents.name) for index in entries]
        return [line for index, line in enumerate(lines) if index not in entries]

    def _last_entry(self, texts: list[str], heading: int) -> int:
        """The last line of a table of contents below its heading; the heading itself where there is none."""
        first = "".join(self._title_of(texts[heading + 1]).split())
        for index in range(heading + 2, min(heading + CONTENTS_LIMIT, len(texts))):
            if "".join(texts[index].split()).startswith(first) and not self.rules.entry.fullmatch(texts[index]):
                return index - 1
            if len(texts[index]) > HEADING_LIMIT or any(mark in texts[index] for mark in self.rules.sentence_marks):
                break
        last = heading
        for index in range(heading + 1, min(heading + CONTENTS_LIMIT, len(texts))):
            if len(texts[index]) < ENTRY_LIMIT and self.rules.entry.fullmatch(texts[index]):
                last = index
            elif index > last + 3:
                break
        return last

    def _title_of(self, text: str) -> str:
        """An entry of a table of contents without its leaders and page number."""
        match = self.rules.entry.fullmatch(text) if len(text) < ENTRY_LIMIT else None
        return match["title"] if match else text

    def without_copies(self, lines: list[Span]) -> list[Span]:
        """A title that the page repeats above the document, running headers, a line printed twice, a second copy."""
        texts = ["".join(self.content[line.slice].split()) for line in lines]
        copies = self._repeated_title(texts) | self._running_headers(lines, texts) | self._second_copy(texts)
        for index in range(1, len(texts)):
            twice = texts[index] == texts[index - 1] and len(texts[index]) > 5 and index - 1 not in copies
            heading = index < HEAD_LINES or (
                len(texts[index]) < HEADER_LIMIT and texts[index][-1] not in self.rules.ends
            )
            if twice and heading and not texts[index][-1].isdigit() and "：" not in texts[index]:
                copies.add(index)  # a subheading that the scraper saw twice; the equal cells of a table end in marks
        self.dropped += [(lines[index], "lines.copy") for index in copies]
        return [line for index, line in enumerate(lines) if index not in copies]

    def _repeated_title(self, texts: list[str]) -> set[int]:
        """The first line, if the document's own title follows it: 重庆市人民政府办公厅⏎关于印发…的通知."""
        for end in range(2, min(8, len(texts)) + 1):
            for start in range(1, end):
                if len(texts[0]) > 7 and "".join(texts[start:end]) == texts[0]:
                    return {0}
        return set()

    def _running_headers(self, lines: list[Span], texts: list[str]) -> set[int]:
        """Short lines that come again and again where a page ends, and the name of a gazette."""
        often = {text for text, count in Counter(text for text in texts if 3 < len(text) < 30).items() if count > 1}
        headers = {i for i, text in enumerate(texts) if text in often and self.rules.header.fullmatch(text)}
        at_edges = [i for i, line in enumerate(lines) if line.start in self.page_edges and len(texts[i]) < HEADER_LIMIT]
        at_edge = Counter(_shape(texts[i]) for i in at_edges)
        everywhere = Counter(map(_shape, texts)) if any(count > 2 for count in at_edge.values()) else at_edge
        running = {
            shape
            for shape, count in at_edge.items()
            if count > 2 and count > 0.8 * everywhere[shape] and len(shape) > 5 and shape[-1] not in self.rules.ends
        }
        return headers | {i for i in at_edges if _shape(texts[i]) in running}

    def _second_copy(self, texts: list[str]) -> set[int]:
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

    def _take_fields(self, text: str, known: Mapping[str, str], *, any_label: bool = False) -> bool:
        """Read ``发布日期：2020-10-13 来源：经济参考报``; whether the line begins with a field.

        The label is the longest known one that ends at the colon: in 来源：市水利局 浏览次数：12 the second is 浏览次数.
        """
        text = text.replace(HIDDEN, "")
        if "\t" in text and self._take_cells(text.split("\t"), known, any_label=any_label):
            return True
        if "：" not in text and ":" not in text:
            return False
        labels = [found for match in self.rules.field.find(text) if (found := _label(match, known, any_label))]
        if not labels or text[: labels[0][0]].strip(" |｜　"):
            return False
        for (_, start, name), following in zip_longest(labels, labels[1:]):
            end = following[0] if following else len(text)
            self._take(name, text[start:end].strip(" |｜\t"))
        return True

    def _take_cells(self, cells: list[str], known: Mapping[str, str], *, any_label: bool) -> bool:
        """Read a row of a portal's table, its labels with a colon or without: 发文字号⇥国发〔2021〕3号."""
        names = ["".join(cell.split()).rstrip("：:") for cell in cells]
        for index, name in enumerate(names[:-1]):
            follows = any_label and cells[index].rstrip().endswith(("：", ":"))
            if (name in known or follows) and names[index + 1] not in known:
                self._take(name, cells[index + 1].strip())
        return names[0] in known

    def _take(self, name: str, value: str) -> None:
        if value:
            self.fields.setdefault(name, value.split()[0] if name == self.rules.source else value)


def _label(match: Match, known: Mapping[str, str], any_label: bool) -> tuple[int, int, str] | None:
    """Where a label begins, where its value begins, and its name without the spaces that set it out."""
    written = match["name"]
    for start, character in enumerate(written):
        name = "".join(written[start:].split())
        if not character.isspace() and name in known:
            return match.start + start, match.end, name
    if any_label and match.start == 0 and len(written) < LABEL_LIMIT:
        return 0, match.end, "".join(written.split())
    return None


def _shape(text: str) -> str:
    """A running header without what changes from page to page."""
    return "".join(character for character in text if not character.isdigit())


def _matches(rule: Rule, content: str) -> dict[int, Match]:
    """The lines that a rule matches, by where they begin."""
    return {span.start: match for match in rule.find(content) if (span := match.span_of("line"))}
