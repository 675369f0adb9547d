"""Source → Text: boilerplate dropped, lines repaired, every character traceable.

A cleaning step may drop a character or replace it by one character and never reorders. It inserts nothing but a line
break between blocks, a tab between the cells of a table and a space between the blocks within a cell.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from policyparse import lang
from policyparse.clean.boilerplate import Judged, judge
from policyparse.clean.characters import HIDDEN, normal, visible
from policyparse.clean.lines import joined, split, with_lost_breaks, without_torn
from policyparse.clean.markdown import around, tables, without_marks
from policyparse.clean.page import Page, read_page
from policyparse.errors import PatternTimeoutError
from policyparse.lang.shape import Language
from policyparse.models import Cell, Dropped, Issue, Source, Table, Text
from policyparse.span import OffsetMap, Span
from policyparse.vocab.sites import Sites, sites

TITLES = ("标题", "名称", "headline", "title", "meta:articletitle", "meta:og:title")
"""Fields that say what the document is called."""


def clean(source: Source, language: str | None = None, known: Sites | None = None) -> Text:
    """The document that the source carries; ``known`` are the rules of sites, the bundled ones where not given.

    A rule that runs away costs the cleaning, never the document: the lines are then taken as they stand.
    """
    known = known or sites()
    page = _unread(source)
    try:
        if source.format == "html":
            page = read_page(source.content, source.body, known)
        elif source.format == "markdown":
            page = replace(page, outside=tuple((span, "page.menus") for span in around(page.content)))
        return _cleaned(source, page, lang.get(language or lang.detect(page.content)), known)
    except PatternTimeoutError as error:
        return _as_it_stands(page, lang.get(language or lang.detect(page.content)), error)


def _unread(source: Source) -> Page:
    """The characters of the source, before anything is made of them."""
    body = source.content[source.body.slice]
    return Page(body, OffsetMap([(0, len(body), source.body.start, len(body))]))


def _cleaned(source: Source, page: Page, rules: Language, known: Sites) -> Text:
    content = with_lost_breaks(page.content)
    if source.format != "text":
        content = without_marks(content)
    if source.format == "markdown":
        page = replace(page, tables=tuple(tables(content)))
    content = normal(content)
    judged = judge(content, list(split(content)), page, rules.lines, known)
    titles = [judged.fields[key] for key in TITLES if key in judged.fields]
    titles += [source.front_matter[key] for key in ("title",) if key in source.front_matter]
    continues = joined(content, list(judged.kept), judged.broken, rules.lines, titles)
    content = without_torn(content, list(judged.kept), continues, rules.lines)
    return _assemble(content, page, judged, continues, rules.code, rules.lines.glue)


def _as_it_stands(page: Page, rules: Language, error: PatternTimeoutError) -> Text:
    lines = tuple(split(page.content))
    judged = Judged(lines, (), page.fields, frozenset())
    text = _assemble(page.content, page, judged, [False] * len(lines), rules.code, rules.lines.glue)
    return replace(text, issues=(*text.issues, Issue(code="rule-timeout", detail=str(error))))


def _assemble(content: str, page: Page, judged: Judged, continues: list[bool], code: str, glue: str) -> Text:
    """Text, offset map and everything that has a place in either, in one loop over the kept lines."""
    written: list[str] = []
    offsets = OffsetMap()
    placed: list[tuple[int, int]] = []  # (start in the page, start in the text) of each kept stretch
    length = source_end = 0
    torn = HIDDEN in content
    shift = page.runs.shift
    for index, line in enumerate(judged.kept):
        if index:
            between = glue if continues[index] else "\n"
            if between:
                if between == " ":  # where a wrapped line ends stands what its space is made of
                    before = judged.kept[index - 1].end
                    offsets.add(length, 1, *next(iter(page.runs.within(Span(before, before + 1))))[2:])
                else:
                    offsets.add(length, 1, source_end, 0)
                written.append(between)
                length += 1
        for stretch in visible(content, line) if torn else (line,):
            placed.append((stretch.start, length))
            written.append(content[stretch.start : stretch.end])
            source_end = _map(offsets, length, page.runs, shift, stretch)
            length += stretch.end - stretch.start
    detail = "nothing of the source is the document: scripts only, a frame without a text, an entry without a body"
    return Text(
        content="".join(written),
        issues=() if length else (Issue(code="text-empty", detail=detail),),
        lang=code,
        offsets=offsets,
        dropped=tuple(Dropped(span=_in_source(page, span), rule=rule) for span, rule in judged.dropped),
        tables=tuple(_tables(page, placed, length)),
        fields=judged.fields,
    )


def _map(offsets: OffsetMap, at: int, runs: OffsetMap, shift: int | None, stretch: Span) -> int:
    """Note where what stands from ``at`` on was read; the end of it in the source."""
    if shift is not None:  # plain text, as it came
        size = stretch.end - stretch.start
        offsets.add(at, size, stretch.start + shift, size)
        return stretch.end + shift
    end = 0
    for start, size, source_start, source_size in runs.within(stretch):
        offsets.add(at + start - stretch.start, size, source_start, source_size)
        end = source_start + source_size
    return end


def _in_source(page: Page, span: Span) -> Span:
    runs = list(page.runs.within(span))
    return Span(runs[0][2], runs[-1][2] + runs[-1][3])


def _tables(page: Page, placed: list[tuple[int, int]], length: int) -> Iterator[Table]:
    """The tables of the page that are in the text, each cell at its characters there."""

    def place(position: int) -> int:
        index = bisect_right(placed, position, key=lambda stretch: stretch[0]) - 1
        if index < 0:
            return 0
        end = placed[index + 1][1] if index + 1 < len(placed) else length
        return min(placed[index][1] + position - placed[index][0], end)

    for cells in page.tables:
        moved = [Cell(row=r, column=c, span=Span(place(s.start), place(s.end)), header=h) for r, c, s, h in cells]
        if moved[-1].span.end > moved[0].span.start:
            yield Table(span=Span(moved[0].span.start, moved[-1].span.end), cells=tuple(moved))
