"""The lines of a page, and which of them are one paragraph that a wrap or a page break cut."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from policyparse.clean.characters import HIDDEN, visible
from policyparse.lang.shape import LinesRules
from policyparse.pattern import Match, Rule
from policyparse.span import Span

BREAKS = "\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029"
"""What ``str.splitlines`` takes for the end of a line."""
BLANK = " \t\xa0\u3000" + HIDDEN
AROUND = BLANK + BREAKS
INDENT_BLANK = BLANK + "\f"
INDENT = Rule(
    "lines.indent",
    r"(?<= \S{2} ) \u3000{2,}+ (?= \S{2} )",
    yes=("各部门：«　　»现将",),
    no=("　　一、", "李　　明"),
)
GAP = Rule(
    "lines.gap",
    # A look back that stood first would be taken at every character.
    r"""[\ \xa0\u2000-\u200a\u3000] (?<= \S{2} [\ \xa0\u2000-\u200a\u3000] ) [\ \xa0\u2000-\u200a\u3000]{2,}+
        (?= \S{2} )""",
    yes=("工作的通知«   »各区县：", "落实。« \u2002\u2002»各区县"),
    no=("总 则", "张三   李"),
)
WIDE = "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000"
"""What ``GAP`` takes for a space besides the space."""
LINE = 300
"""A line longer than so many characters with wide gaps in it has lost its breaks."""
SHORT_LINE = 60
NARROWEST, WIDEST, OVER = 36, 140, 6
"""What measures text is wrapped to, in columns, and by how much a line may stand out."""
LONGER = 0.15
"""How many of its lines may be longer."""
LABEL = 50
"""What begins a line is no longer than this."""
SENTENCE_MARKS = "。；！？"
SENTENCE_ENDS = "。；：！？）】〕;:"
CJK = "\u2e80"
TOKEN = Rule("lines.token", r"[0-9A-Za-z.,%/~\-‐–—]++", yes=("«14.5%»左右",), no=("左右",))

TITLE_LINES = 5
HEAD_LINES = 8
HEADED = 3
"""The first line of a text with more paragraphs is its title."""
LOOKS = 4
"""How often paragraphs are looked at again; each look sees what the one before it has joined."""
PARAGRAPH = 400
"""How much of a paragraph is looked at to tell whether it goes on."""
INDENTED = "\u3000\u3000"
TITLE_SUFFIX = ("", "_", "-", "|", "—", "–", "－", "(", "（", "丨")
PAIRS = {"（": "）", "(": ")", "《": "》", "“": "”", "〔": "〕", "【": "】"}


def split(content: str) -> Iterator[Span]:
    """The lines that hold a character, without the white space around them."""
    start = 0
    for line in content.splitlines(keepends=True):
        words = line.strip(AROUND)
        if words:
            begin = start + line.index(words[0])
            yield Span(begin, begin + len(words))
        start += len(line)


def with_lost_breaks(content: str) -> str:
    """The same text with a line break where a paragraph has lost it and kept its indent: 各部门：　　为贯彻落实.

    Two full-width spaces within a line are the indent of a paragraph, unless the line is short: there they set out a
    heading (第一章　　总则), a signature or a row.
    """
    found = list(INDENT.find(content)) if INDENTED[0] in content and INDENTED in content else []
    if _has_gap(content):
        found += [match for match in GAP.find(content) if _is_break(content, match)]
    characters = list(content) if found else []
    for match in found:
        near = content[max(match.start - SHORT_LINE, 0) : match.start], content[match.end : match.end + SHORT_LINE]
        short = len(near[0].rpartition("\n")[2]) + len(near[1].partition("\n")[0]) < SHORT_LINE
        if not short or near[0][-1] in SENTENCE_ENDS:
            characters[match.start] = "\n"
    return "".join(characters) if found else content


def _has_gap(content: str) -> bool:
    """Whether three blanks of any width stand in a row, as in few texts: told faster than where they do."""
    for blank in WIDE:
        content = content.replace(blank, " ")
    return "   " in content


def _is_break(content: str, gap: Match) -> bool:
    """Whether a wide gap stands for a line break: behind a sentence, or where its line is longer than a line is."""
    if content[gap.start - 1] in SENTENCE_MARKS:
        return True
    start = content.rfind("\n", max(gap.start - LINE, 0), gap.start)
    end = content.find("\n", gap.end, gap.end + LINE)
    if start < 0 and end < 0:
        return True
    return (end if end >= 0 else gap.end + LINE) - (start if start >= 0 else gap.start - LINE) > LINE


def without_torn(content: str, lines: list[Span], continues: list[bool], rules: LinesRules) -> str:
    """The same text, the white space made invisible that tears its words or that a wrapped line was stretched with.

    The words are looked at as they will stand in the text, in whole paragraphs: a second cleaning sees no more.
    """
    begins = [index for index, joins in enumerate(continues) if not joins]
    paragraphs = [lines[begin:end] for begin, end in zip(begins, [*begins[1:], len(lines)], strict=False)]
    wrapped = [paragraph for paragraph in paragraphs if len(paragraph) > 1]  # elsewhere gaps set out columns
    for rule, kept, those in ((GAP, 2, wrapped), (rules.torn, 0, paragraphs)):
        places: set[int] = set()
        for paragraph in those:
            if content.find(" ", paragraph[0].start, paragraph[-1].end) < 0:
                continue
            stretches = [stretch for line in paragraph for stretch in visible(content, line)]
            found = rule.find("".join(content[stretch.slice] for stretch in stretches))
            places.update(_places(stretches, (place for gap in found for place in range(gap.start + kept, gap.end))))
        if places:
            cuts = sorted(places)
            parts = (content[before + 1 : place] for before, place in pairwise((-1, *cuts, len(content))))
            content = HIDDEN.join(parts)
    return content


def _places(stretches: list[Span], positions: Iterable[int]) -> Iterator[int]:
    """Where positions in the text that stretches make together stand in the page; in order."""
    before = at = 0
    for position in positions:
        while position - before >= len(stretches[at]):
            before += len(stretches[at])
            at += 1
        yield stretches[at].start + position - before


def width(line: str) -> int:
    """How wide a line is in print: a Chinese character is as wide as two Latin ones.

    Of a line that is wider than any measure nobody asks by how much.
    """
    return len(line) if len(line) > WIDEST + OVER or line.isascii() else len(line.encode("gbk", "replace"))


@dataclass(frozen=True, slots=True)
class Wrap:
    """Where the lines of a hard-wrapped text end; ``columns`` is 0 for a text whose lines are paragraphs."""

    columns: int
    widths: tuple[int, ...] = ()
    """How wide each line is; not told where the lines are paragraphs."""

    @classmethod
    def of(cls, texts: list[str], rules: LinesRules) -> "Wrap":
        """The width at which most long lines end, if few are longer and many of them end within a sentence."""
        if sum(len(text) > WIDEST + OVER for text in texts) > LONGER * len(texts):
            return cls(0)
        widths = tuple(map(width, texts))
        counts = Counter(w for w in widths if NARROWEST <= w <= WIDEST)
        if not counts:
            return cls(0)
        near = {w: sum(counts.get(w - d, 0) for d in range(rules.ragged + 2)) for w in counts}
        best = max(near, key=lambda w: (near[w], w))
        longer = sum(1 for w in widths if w > best + OVER)
        if near[best] < max(4, 0.25 * len(widths)) or longer > LONGER * len(widths):
            return cls(0)
        full = [text for text, w in zip(texts, widths, strict=True) if best - rules.ragged - 2 < w <= best]
        within = sum(1 for text in full if not _ends(text, rules))
        return cls(best, widths) if within > 0.3 * len(full) else cls(0)

    def goes_on(self, before: str, line: str, index: int, rules: LinesRules, *, first: bool) -> bool:
        """Whether a line that fills its measure is continued by the next, which stands at ``index``.

        The first line of a Chinese paragraph is set in by two characters, which the extraction has lost: where a full
        line ends a sentence, a line as long as the others goes on, one that is shorter by an indent begins a paragraph,
        and a short one without a mark at its end is a signature or a heading.
        """
        above, below = self.widths[index - 1 : index + 1]
        room = self.columns - (rules.indent if first else 0)
        token = TOKEN.match(line) if line[0] < CJK else None
        filled = above + (token.end if token else 2)
        if not _ends(before, rules):
            runs_on = _is_prose(before, rules) or _is_open(before)
            return filled >= (room // 2 if runs_on else room - room // 4)
        if filled < room - rules.ragged:
            return False
        if below >= self.columns - rules.ragged or not rules.indent:
            return True
        return below < self.columns - rules.indent - rules.ragged - 1 and _ends(line, rules)


def _ends(line: str, rules: LinesRules) -> bool:
    """Whether a paragraph may end with this line."""
    return line[-1] in rules.ends or line.rstrip(rules.closers)[-1:] in rules.ends


def _is_prose(line: str, rules: LinesRules) -> bool:
    return any(mark in line for mark in rules.clause_marks)


def joined(content: str, lines: list[Span], broken: Container[int], rules: LinesRules, titles: list[str]) -> list[bool]:
    """For each line whether it continues the line before it.

    ``broken`` are the indexes of lines that something of the page stood above: at the top no headline is wrapped
    across it. ``titles`` are those that the page says it has.
    """
    texts = [content[line.start : line.end] for line in lines]
    labels = [
        _label(content, line.start, rules) if text[0] in rules.starts_first else None
        for line, text in zip(lines, texts, strict=True)
    ]
    wrap = Wrap.of(texts, rules)
    pairs = [(opening, closing) for opening, closing in PAIRS.items() if opening in content and closing in content]
    continues = [False] * len(lines)
    fixed: set[int] = set()
    paragraph = texts[0] if texts else ""
    begins = 0
    for index in range(1, len(lines)):
        line = texts[index]
        alone = labels[begins] if not continues[index - 1] else None
        cells = "\t" in paragraph or "\t" in line
        said = False if cells else _goes_on(paragraph, line, alone, labels[index], pairs, rules)
        if said is None and index < HEAD_LINES and rules.title_ends.search(paragraph):
            said = False
        if said is False:
            fixed.add(index)
        elif said is None and wrap.columns and not (index in broken and index < HEAD_LINES):
            said = wrap.goes_on(paragraph, line, index, rules, first=not continues[index - 1])
        continues[index] = bool(said)
        if continues[index]:
            paragraph = (paragraph + line)[-PARAGRAPH:]
        else:
            paragraph, begins = line, index
    _join_titles(texts, labels, continues, titles, rules)
    _join_paragraphs(texts, labels, continues, fixed, pairs, rules)
    return continues


def _label(content: str, start: int, rules: LinesRules) -> Match | None:
    """What a line begins with that makes it one of its own; none where something was taken away in front of it."""
    begins = start
    while begins and content[begins - 1] in INDENT_BLANK:
        begins -= 1
    match = rules.starts.match(content, begins, start + LABEL)
    return match if match and match.end - len(match["mark"]) == start else None


def _join_paragraphs(
    texts: list[str],
    labels: list[Match | None],
    continues: list[bool],
    fixed: set[int],
    pairs: list[tuple[str, str]],
    rules: LinesRules,
) -> None:
    """Look again at the breaks that are left, now that both paragraphs are known whole.

    （商务部、外交⏎部、财政部⏎牵头）: that the bracket closes shows only when the last two lines are one. Of two lines
    alone ``joined`` has asked whether they go on.
    """
    asked: dict[int, tuple[int, int, bool]] = {}
    for _ in range(LOOKS):
        begins = [i for i, joins in enumerate(continues) if not joins]
        first = 0
        for begin, index, end in zip(begins, begins[1:], [*begins[2:], len(texts)], strict=False):
            first = first if continues[begin] else begin
            lines = index - first == 1 and end - index == 1
            if index in fixed or (lines and texts[first][-1] in rules.ends):
                continue
            heading = labels[first] is not None or (first == 0 and len(begins) > HEADED)
            if asked.get(index) == (first, end, heading):
                continue
            asked[index] = (first, end, heading)
            last = texts[max(first, index - PARAGRAPH) : index]  # a line has a character at least
            paragraph = "".join(last)[-PARAGRAPH:]
            following = "".join(texts[index:end])
            said = None if lines else _goes_on(paragraph, following, None, labels[index], pairs, rules)
            continues[index] = _is_torn(paragraph, following, last, heading, rules) if said is None else said
        if sum(not joins for joins in continues) == len(begins):
            break


def _join_titles(
    texts: list[str], labels: list[Match | None], continues: list[bool], titles: list[str], rules: LinesRules
) -> None:
    """Join lines at the top that together are the title: one that the page states elsewhere, or that reads as one."""
    known = ["".join(title.split()) for title in titles]
    for start in range(min(TITLE_LINES, len(texts))):
        whole = "".join(texts[start].split())
        begins = rules.title_begins.search(texts[start])
        for end in range(start + 1, min(start + TITLE_LINES, len(texts))):
            if labels[end]:
                break
            whole += "".join(texts[end].split())
            stated = any(t.startswith(whole) and t[len(whole) : len(whole) + 1] in TITLE_SUFFIX for t in known)
            ends = rules.title_ends.search(texts[end]) if begins else None
            if stated or (begins and ends and (begins["open"] or ends["about"])):
                continues[start + 1 : end + 1] = [True] * (end - start)
                return
            if begins:
                middle = rules.title_begins.search(texts[end])
                begins = (
                    middle if middle and middle["open"] else begins if rules.title_middle.search(texts[end]) else None
                )


def _goes_on(
    paragraph: str,
    line: str,
    above: Match | None,
    label: Match | None,
    pairs: list[tuple[str, str]],
    rules: LinesRules,
) -> bool | None:
    """Whether punctuation and labels say that a line goes on with the paragraph; None where they do not say.

    ``pairs`` are the brackets that the text has.
    """
    if _closes(paragraph, line, pairs, rules.sentence_marks[:1] if label and not label["weak"] else ""):
        return True
    unfinished = paragraph.endswith(rules.unfinished)
    if label and not (unfinished and label["weak"]):
        return False
    if unfinished or line[0] in rules.inner or _names_on(paragraph, line, rules) or _abbreviates(line):
        return True
    return True if above and _is_bare(above, paragraph) else None


def _names_on(paragraph: str, line: str, rules: LinesRules) -> bool:
    """Whether a sentence that names documents goes on; titles one to a line are a list.

    根据《节水办法》⏎（省府令第3号）要求， and 按照国家《规划》⏎《省规划》等.
    """
    before = paragraph[: paragraph.rfind("《")] if paragraph.endswith("》") else ""
    if not before:
        return False
    if line[0] == "《":
        return _is_prose(before, rules)
    return line[0] == "（" and _is_prose(line.partition("）")[2], rules)


def _abbreviates(line: str) -> bool:
    """Whether a line opens with a bracketed abbreviation of what stands before it: greenhouse gas⏎(GHG) emissions."""
    short = line[1 : line.find(")")] if line[0] == "(" else ""
    capitals = short.isascii() and short.isupper() and short.isalpha()
    return capitals and 1 < len(short) < 8 and not set(short) <= set("IVX")


def _is_bare(label: Match, paragraph: str) -> bool:
    """Whether a paragraph is a mark and nothing else, whose text stands on the next line."""
    return len(label["mark"]) == len(paragraph) and not label["alone"]


def _is_torn(before: str, line: str, lines: list[str], heading: bool, rules: LinesRules) -> bool:
    """Whether a paragraph of a text without hard wraps was cut: 动态评⏎估机制, at the end of a page."""
    if _ends(before, rules) or not _is_prose(before, rules) or not _is_prose(line, rules):
        return False
    columns = sum(map(width, lines))
    enough = 80 if heading and not any(mark in before for mark in rules.sentence_marks[:2]) else 40
    return columns >= enough


def _is_open(before: str) -> bool:
    """Whether a bracket is open at the end."""
    return any(before.rfind(opening) > before.rfind(closing) for opening, closing in PAIRS.items())


def _closes(before: str, line: str, pairs: list[tuple[str, str]], within: str) -> bool:
    """Whether a bracket that the first line opens is closed by the second: （责任单位：⏎省发展改革委）.

    Where the second begins with a label it must do so before a mark ``within``: 打造“互联网⏎3.实施。加强+”.
    """
    for opening, closing in pairs:
        end = line.find(closing)
        if end >= 0 and opening not in line[:end] and not any(mark in line[:end] for mark in within):
            at = before.rfind(opening)
            if at >= 0 and closing not in before[at:]:
                return True
    return False
