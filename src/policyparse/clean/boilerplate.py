"""Which lines are the document, which frame it, and what the frame says about it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from policyparse.clean.characters import HIDDEN
from policyparse.clean.lines import BLANK, Wrap
from policyparse.clean.page import Page
from policyparse.clean.repeats import contents_of, copies_of
from policyparse.lang.shape import LinesRules
from policyparse.pattern import Match, Rule
from policyparse.span import Span
from policyparse.vocab.sites import Sites

HEAD_LINES = 25
"""How far down the lines of fields above a document may reach."""
PROSE = 20
"""A line this long, or one that ends a sentence, is text: the head of the page ends there."""
FIELD_LIMIT = 400
DATELINE_LIMIT = 100
HEADER = 60
ONE_LINE = 800
"""Within how many characters the fields of a text on one line stand."""
SEVERAL = 3
"""As many labels on a line with text are fields."""
LABEL_LIMIT = 12
TAIL_HEADING = 20
"""What heads a tail is no longer than this, in characters."""
TAIL_LIMIT = 400
"""How many characters a tail may have that one line of the document could look like."""

ACCOUNT = frozenset(("微信号", "功能介绍", "收录于合集", "收录于话题", "原创"))
ACCOUNT_VALUED = frozenset(("微信号", "功能介绍"))
ACCOUNT_LABEL = ("微信号 ", "功能介绍 ")
ACCOUNT_NAME = 20
ACCOUNT_INLINE = Rule(
    "sites.wechat.account",
    # A dump on one line: 青溪节水 青溪发布 青溪发布 微信号 qingxi 功能介绍 发布政务信息 今天 到2025年，…
    r"""(?<! \S ) (?: (?P<name> \S{2,20} ) [ ]+ (?: (?P=name) [ ]+ )? )?
        微信号 [ ]+ [\w-]+ [ ]+ 功能介绍 [ ]+ \S{1,120} [ ]+
        (?: (?: 今天 | 昨天 | 前天 | [0-9]{4}-[0-9]{2}-[0-9]{2} (?: [ ]+ [0-9]{2}:[0-9]{2} )? ) [ ]+ )?""",
    yes=("青溪节水 «青溪发布 青溪发布 微信号 qingxi 功能介绍 发布政务信息 今天 »到2025年",),
    no=("微信号 qingxi",),
)


@dataclass(frozen=True)
class Judged:
    """The lines that are the document; the rest, with the rule that dropped it; and the fields read from the rest."""

    kept: tuple[Span, ...]
    dropped: tuple[tuple[Span, str], ...]
    fields: Mapping[str, str]
    broken: frozenset[int]
    """The kept lines, by index, that a line of fields or of the page stood above: no paragraph goes on across it."""


def judge(content: str, lines: list[Span], page: Page, rules: LinesRules, sites: Sites) -> Judged:
    """Divide the lines of a page: first the frame around the document, then what stands within it."""
    frame = _Frame(content, rules, sites, dict(page.fields))
    inside = frame.inside(lines, page)
    inside = frame.without_account(inside)
    inside = frame.without_fields(inside)
    inside = frame.without_lines(inside, printed=not page.marked_up)
    inside = frame.without_repeats(inside)
    dropped = tuple(sorted(frame.dropped))
    return Judged(tuple(inside), dropped, frame.fields, frozenset(_broken(inside, dropped, rules)))


def _broken(kept: list[Span], dropped: tuple[tuple[Span, str], ...], rules: LinesRules) -> Iterator[int]:
    """Where a dropped line ends a paragraph; page numbers and running headers only interrupt it."""
    above = [line.start for line, rule in dropped if rule not in (rules.furniture.name, "lines.copy")]
    at = 0
    for index, line in enumerate(kept):
        before = at
        while at < len(above) and above[at] < line.start:
            at += 1
        if at > before:
            yield index


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
        self.has_contained = _names(self.content, self.sites.contains)

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
        self._read_outside(kept[:2][-1].start if kept else 0)  # a headline above the body is the first line
        return kept

    def _read_outside(self, begins: int) -> None:
        """Read the fields around the document; a label alone on its line has its value on the next.

        Above the document, date and time may stand with the source: 2022-06-10 09:00　来源：青溪日报.
        """
        lines = [line for line, _ in self.dropped]
        for line, following in zip_longest(lines, lines[1:]):
            text = self.content[line.slice]
            if len(line) > FIELD_LIMIT:
                continue
            if following and text.endswith(("：", ":")) and not self.content[line.end : following.start].strip():
                value = self.content[following.slice]
                text += "" if len(value) > FIELD_LIMIT or value.endswith(("：", ":")) else value
            if not (line.start < begins and self._is_dateline(text)):
                self._take_fields(text, self.sites.fields, any_label=True)

    def without_account(self, lines: list[Span]) -> list[Span]:
        """The head of a WeChat dump: the account's name (twice), 微信号 and 功能介绍 with what they say, 收录于合集."""
        lines = [*self._around_account(lines[0]), *lines[1:]] if lines else []
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

    def _around_account(self, line: Span) -> list[Span]:
        """A first line that is title, account and text."""
        found = ACCOUNT_INLINE.search(self.content, line.start, min(line.end, line.start + ONE_LINE))
        if found is None:
            return [line]
        if found["name"]:
            self.fields.setdefault("wechat", found["name"])
        return self._without_part(line, found.span, ACCOUNT_INLINE.name)

    def _without_part(self, line: Span, part: Span, rule: str) -> list[Span]:
        """What stands on a line before and behind a part of it that is dropped."""
        inside = _stripped(self.content, part)
        if inside:
            self.drop(inside, rule)
        ends = (Span(line.start, part.start), Span(part.end, line.end))
        return [inner for span in ends if (inner := _stripped(self.content, span))]

    def without_fields(self, lines: list[Span]) -> list[Span]:
        """Lines of fields above the document and below it: 发布日期：2020-10-13　来源：经济参考报."""
        kept: list[Span] = []
        head = True
        lines = [*self._around_fields(lines[0]), *lines[1:]] if lines else []
        for number, line in enumerate(lines):
            head = head and number < HEAD_LINES
            if not head and number < len(lines) - HEAD_LINES:
                kept.append(line)
                continue
            text = self.content[line.slice]
            if len(text) < FIELD_LIMIT and self._is_field(text, head):
                self.drop(line, self.rules.field.name)
                continue
            kept.append(line)
            marks = self.rules.ends if number else self.rules.sentence_marks[:1]
            head = head and not (len(text) > PROSE and text[-1] in marks)
        return kept

    def _around_fields(self, line: Span) -> list[Span]:
        """A first line that is title, fields and text: 节水的通知 发文机构：水利厅 发布时间：2022-01-28 各市水利局."""
        text = self.content[line.start : min(line.end, line.start + ONE_LINE)]
        if text.count("：") + text.count(":") < SEVERAL:
            return [line]
        labels = [
            found
            for match in self.rules.field.find(text)
            if (found := _label(match, self.sites.fields, False)) and text[found[0] - 1 : found[0]].isspace()
        ]
        if len(labels) < SEVERAL or not labels[0][0]:
            return [line]
        end = text.find(" ", labels[-1][1] + 1)
        end = line.end if end < 0 else line.start + end
        fields = Span(line.start + labels[0][0], end)
        self._take_fields(self.content[fields.slice], self.sites.fields)
        return self._without_part(line, fields, self.rules.field.name)

    def _is_field(self, text: str, head: bool) -> bool:
        if head and self._is_dateline(text):
            return True
        return self._take_fields(text, self.sites.fields if head else self.sites.portal_fields)

    def _is_dateline(self, text: str) -> bool:
        """Whether a line gives the date and time of the page, and perhaps the source behind them."""
        dateline = self.rules.dateline.match(text) if len(text) < DATELINE_LIMIT else None
        if dateline is None or any(mark in text for mark in self.rules.sentence_marks):
            return False
        self.fields.setdefault("dateline", dateline["date"])
        rest = text[dateline.end :].strip()
        if not self._take_fields(rest, self.sites.fields) and rest:
            self.fields.setdefault(self.rules.source, rest.split()[0])
        return True

    def without_lines(self, lines: list[Span], printed: bool) -> list[Span]:
        """Lines and ends of lines that no document has: page numbers, share texts, 责任编辑, 往期推荐."""
        rules = self.rules
        numbers = self._page_numbers(lines) if printed else set()
        cut = _names(self.content, self.sites.cut)
        tail = lines[-1].end - TAIL_LIMIT if lines else 0
        kept: list[Span] = []
        for index, line in enumerate(lines):
            text = self.content[line.start : line.end]
            begins = text[0] in rules.frame_begins or text[:2] in rules.frame_begins
            frame = rules.frame.fullmatch(text) if begins and len(text) < FIELD_LIMIT else None
            if (line.start > tail or len(text) <= TAIL_HEADING) and self._begins_tail(lines, index, text, frame):
                self.dropped += [(rest, "lines.tail") for rest in lines[index:]]
                break
            if frame:
                self.drop(line, rules.frame.name)
            elif index in numbers or (printed and len(text) < HEADER and self._is_furniture(text)):
                self.drop(line, rules.furniture.name)
            elif (self.has_contained or text[0] in self.sites.letters) and (rule := self._site_rule(text)):
                self.drop(line, rule)
            else:
                kept += self._cut(line, text) if cut else [line]
        while kept and self._heads_tail(self.content[kept[-1].slice]):
            self.drop(kept.pop(), "lines.tail")
        self._note_page_edges(lines, kept)
        return kept

    def _is_furniture(self, text: str) -> bool:
        return text[0] in self.rules.furniture_first and self.rules.furniture.fullmatch(text) is not None

    def _note_page_edges(self, lines: list[Span], kept: list[Span]) -> None:
        """Remember which lines stand beside a page number or a form feed: running headers and footers do."""
        if len(kept) == len(lines) and "\f" not in self.content:
            return
        starts = {line.start for line in kept}
        for before, line in pairwise(lines):
            if "\f" in self.content[before.end : line.start] or line.start not in starts or before.start not in starts:
                self.page_edges |= {before.start, line.start}

    def _begins_tail(self, lines: list[Span], index: int, text: str, frame: Match | None) -> bool:
        """Whether only the site speaks from here on: 相关阅读 in the last third, 解读： just above the end."""
        left = lines[-1].end - lines[index].start
        if left < TAIL_LIMIT and (
            (frame and frame["tail"]) or (self.has_contained and any(word in text for word in self.sites.contains))
        ):
            return True
        if not self._heads_tail(text):
            return False
        return index * 3 > len(lines) * 2 or left * 4 < lines[-1].end - lines[0].start

    def _heads_tail(self, text: str) -> bool:
        return len(text) <= TAIL_HEADING and text.strip(":：[]【】▼↓ 　") in self.sites.tail

    def _site_rule(self, text: str) -> str:
        """The site rule that drops a whole line; empty where none does."""
        if text in self.sites.lines:
            return f"sites.{self.sites.lines[text]}.lines"
        if text.startswith(self.sites.openings):
            return next(f"sites.{site}.starts" for start, site in self.sites.starts.items() if text.startswith(start))
        if self.has_contained and len(text) < FIELD_LIMIT:
            return next((f"sites.{site}.contains" for word, site in self.sites.contains.items() if word in text), "")
        return ""

    def _cut(self, line: Span, text: str) -> list[Span]:
        """The part of a line before 往期推荐 and its likes."""
        end = min((at for word in self.sites.cut if (at := text.find(word)) >= 0), default=len(text))
        if end < len(text):
            self.drop(Span(line.start + end, line.end), "sites.cut")
        return [Span(line.start, line.start + len(text[:end].rstrip(BLANK)))] if text[:end].strip(BLANK) else []

    def _page_numbers(self, lines: list[Span]) -> set[int]:
        """Bare numbers of print that count up by one, some lines apart; other bare numbers are cells of a table."""
        short = [(i, self.content[line.slice]) for i, line in enumerate(lines) if line.end - line.start < 4]
        bare = [(i, int(text)) for i, text in short if text.isdecimal()]
        if len(bare) < 2:
            return set()
        if "\f" not in self.content and not Wrap.of([self.content[line.slice] for line in lines], self.rules).columns:
            return set()
        pages: set[int] = set()
        for (i, number), (j, following) in pairwise(bare):
            if following == number + 1 and j - i > 8:
                pages |= {i, j}
        return pages

    def without_repeats(self, lines: list[Span]) -> list[Span]:
        """Without the table of contents, and without what a scraper or a printer says more than once."""
        texts = [self.content[line.slice] for line in lines]
        contents = contents_of(texts, self.rules)
        lines = self._without(lines, contents, "lines.contents")
        texts = [
            "".join(text.split()) if " " in text or "\t" in text else text
            for index, text in enumerate(texts)
            if index not in contents
        ]
        edges = [line.start in self.page_edges for line in lines]
        return self._without(lines, copies_of(texts, edges, self.rules), "lines.copy")

    def _without(self, lines: list[Span], indexes: set[int], rule: str) -> list[Span]:
        self.dropped += [(lines[index], rule) for index in indexes]
        return [line for index, line in enumerate(lines) if index not in indexes] if indexes else lines

    def _take_fields(self, text: str, known: Mapping[str, str], *, any_label: bool = False) -> bool:
        """Read ``发布日期：2020-10-13 来源：经济参考报``; whether the line begins with a field.

        The label is the longest known one that ends at the colon: in 来源：市水利局 浏览次数：12 it is 浏览次数.
        """
        if "：" not in text and ":" not in text and "\t" not in text:
            return False
        text = text.replace(HIDDEN, "")
        if "\t" in text and self._take_cells(text.split("\t"), known, any_label=any_label):
            return True
        if "：" not in text and ":" not in text:
            return False
        if any(mark in text for mark in self.rules.sentence_marks[:1]):
            return False  # 来源：要加强水源保护。 is text
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


def _names(content: str, words: Iterable[str]) -> bool:
    """Whether one of the words stands in the text; a single character is looked for ten times as fast."""
    return any(word[0] in content and word[-1] in content and word in content for word in words)


def _stripped(content: str, span: Span) -> Span | None:
    """A stretch without the white space around it; None where nothing is left."""
    text = content[span.slice]
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip())) if text.strip() else None


def _label(match: Match, known: Mapping[str, str], any_label: bool) -> tuple[int, int, str] | None:
    """Where a label begins, where its value begins, and its name without the spaces that set it out."""
    written, label = match["name"], match.span_of("name")
    assert label is not None
    for start, character in enumerate(written):
        name = "".join(written[start:].split())
        if not character.isspace() and name in known:
            return label.start + start, match.end, name
    if any_label and label.start == 0 and len(written) < LABEL_LIMIT:
        return 0, match.end, "".join(written.split())
    return None
