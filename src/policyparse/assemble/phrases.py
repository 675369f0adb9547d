"""Where a noun phrase begins and ends, and what of it is the name of an indicator."""

from dataclasses import dataclass

from policyparse.assemble.readings import Reading, Site, counts, extends
from policyparse.assemble.sentences import Piece
from policyparse.lang.shape import Language
from policyparse.pattern import Match
from policyparse.span import Span

LONG = 26
"""A phrase longer than this is asked for its words: it probably begins with another clause."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Finds and names the phrases of one document."""

    content: str
    language: Language

    def trimmed(self, view: str, start: int, end: int) -> int:
        """The start of a phrase without conjunctions, adverbs and lead verbs."""
        match = self.language.phrases.trim.match(view, start, end)
        return match.end if match else start

    def after_hinge(self, view: str, start: int, end: int) -> int:
        """The start of the last clause of a phrase (加大力度使…)."""
        for match in self.language.phrases.hinge.find(view, start, end):
            if end - match.end >= 2:
                start = match.end
        return self.trimmed(view, start, end)

    def stripped(self, view: str, start: int, end: int) -> int:
        """The end of a phrase without what only follows it."""
        tail = self.language.phrases.tail
        while end > start and (match := tail.search(view, start, end)):
            end = match.start
        return end

    def object(self, view: str, start: int, end: int) -> tuple[int, int]:
        """The phrase behind a number: to the next verb, or the conjunction before the next number."""
        rules = self.language.phrases
        if rules.item.match(view, start, end):
            return start, start
        stop = rules.object_end.search(view, start, end)
        end = self.stripped(view, start, stop.start if stop else end)
        qualified = rules.qualified.match(view, start, end)
        return (qualified.end if qualified else start), end

    def before_predicate(self, view: str, start: int, end: int) -> int:
        """Where the verbs and adverbs that end a stretch begin."""
        match = self.language.changes.predicate.search(view, start, end)
        return match.start if match else end

    def actor(self, piece: Piece, start: int, end: int) -> str:
        """Who does it, where it is more than the place the plan is for (各园区, not 全市)."""
        rules, view = self.language.phrases, piece.view
        start = self.after_hinge(view, start, end)
        end = self.before_predicate(view, start, end)
        words, match = view[start:end], rules.actor.search(view, start, end)
        if match and (each := _group(match, "each")):
            return piece.words(self.content, each.start, each.end)
        if not words or rules.place_only.match(words) or not match:
            return ""
        return piece.words(self.content, start, end)

    def joined(self, *parts: str) -> str:
        """Parts of a name put together as the language does."""
        return self.language.phrases.joiner.join(part for part in parts if part)

    def name(self, site: Site, reading: Reading, start: int, end: int) -> None:
        """Give a reading its indicator: the phrase without the adverbs inside it."""
        rules, piece, view = self.language.phrases, site.piece, site.view
        start = self.trimmed(view, start, end)
        end = self.stripped(view, start, end)
        start += len(view[start:end]) - len(view[start:end].lstrip())
        end = start + len(view[start:end].rstrip())
        if start >= end:
            return
        opened = self.language.changes.opened.match(view, start, end)
        if opened and opened.end < end:
            self.change(site, reading, opened)
            start = opened.end
        if end - start > LONG and rules.measure.search(view, start, end):
            start = self._after_verb(view, start, end)
        parts: list[str] = []
        position = start
        for inner in rules.inner.find(view, start, end):
            parts.append(piece.words(self.content, position, inner.start))
            position = inner.end
        parts.append(piece.words(self.content, position, end))
        whole = "".join(parts)
        listed = counts(site.quantity) or extends(site.quantity) or site.relative
        examples = rules.examples.match(whole) if listed else None
        reading.indicator = whole[examples.end :] if examples else whole
        reading.span = piece.span(start, end)

    def _after_verb(self, view: str, start: int, end: int) -> int:
        """Where a long phrase begins behind the verb that opens it (加强重点行业…能耗强度)."""
        rules = self.language.words
        opening = view[start : start + 4]
        if not any(opening.startswith(verb) for verb in rules.leading):
            return start
        first = rules.words(view[start:end])[0]
        return start + len(first) if first.strip() in rules.leading else start

    def change(self, site: Site, reading: Reading, match: Match) -> None:
        """Whether the value is a level or the size of a change: the last verb decides, and 到 makes it a level."""
        up, down, level = (_group(match, name) for name in ("up", "down", "level"))
        last = max((span for span in (up, down, level) if span), key=lambda span: span.end, default=None)
        if last is None:
            return
        reading.change_span = site.piece.span(last.start, last.end)
        to = _group(match, "to")
        if last is level or (to and to.start >= last.end):
            return
        reading.change = "increase" if last is up else "decrease"


def _group(match: Match, name: str) -> Span | None:
    try:
        return match.span_of(name)
    except IndexError:  # a rule that has no such group
        return None
