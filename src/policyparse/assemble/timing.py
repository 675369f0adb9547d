"""When a target holds: time carried as a reader carries it, from the lead-in, the paragraph or the list above.

A lead-in 到2025年 holds until the next time or the end of the paragraph; at the head of a list, or in an item headed
主要目标, it holds to the end of the clause. A time behind 比 or "compared to" is a baseline and carries nothing.
"""

from dataclasses import dataclass, field

from policyparse.assemble.sentences import Piece, Sentence
from policyparse.lang.shape import TargetRules
from policyparse.models import Clause, Outline, Time
from policyparse.outline import clause_at
from policyparse.span import Span


@dataclass(slots=True)
class Held:
    """The times that hold at one place, and where they came from."""

    times: list[Time] = field(default_factory=list)
    baseline: Time | None = None


@dataclass(slots=True)
class Clock:
    """Walks the sentences of a document in order and says at each number which time holds."""

    content: str
    outline: Outline
    rules: TargetRules
    times: list[Time] = field(default_factory=list)
    """The time that holds now; several where they stand together (到2025年和2030年)."""
    baseline: Time | None = None
    lists: list[tuple[Span, list[Time]]] = field(default_factory=list)
    """Clauses whose lead gave them a time."""
    paragraph: int = -1
    follows: bool = False

    def enter(self, sentence: Sentence) -> None:
        """Begin a sentence; a new paragraph forgets what the last one said, unless a list holds it."""
        line = self.content.rfind("\n", 0, sentence.span.start) + 1
        if line != self.paragraph:
            self.paragraph = line
            self.times = self._listed(sentence.span.start)
            self.baseline = None
        elif not self.rules.keeps_baseline.search(self.content, sentence.span.start, sentence.span.start + 12):
            self.baseline = None

    def read(self, piece: Piece) -> dict[int, Held]:
        """Which time holds at each position of the piece that has a quantity."""
        baselines = self._within(piece, self.rules.baseline)
        silent = self._within(piece, self.rules.not_when)
        held: dict[int, Held] = {}
        together = -2
        waiting: list[int] = []
        governed = False
        for position, mark in piece.marks.items():
            if not isinstance(mark, Time):
                held[position] = Held(list(self.times), self.baseline)
                if not governed:
                    waiting.append(position)
                continue
            if position in baselines:
                self.baseline = mark
                for earlier in waiting[-1:]:
                    held[earlier].baseline = held[earlier].baseline or mark
            elif position not in silent and not (piece.bracketed and len(piece.view) == 1):
                behind = self._behind(piece, position, waiting)
                if behind is not None:
                    held[behind].times = [mark]
                    waiting.remove(behind)
                    together, self.times = position, [mark]
                    continue
                between = piece.view[together + 1 : position].strip()
                joined = together >= 0 and (not between or self.rules.item.fullmatch(between) is not None)
                self.times = [*self.times, mark] if joined else [mark]
                together, governed = position, True
        return held

    def leave(self, sentence: Sentence) -> None:
        """End a sentence: a lead or a heading hands its time down to the list below."""
        if not self.times:
            return
        clause = clause_at(self.outline, sentence.span.start)
        if clause is None:
            return
        if self._leads(sentence) or self._is_goal(clause):
            self.lists.append((Span(sentence.span.end, clause.span.end), list(self.times)))

    def _leads(self, sentence: Sentence) -> bool:
        line_end = self.content.find("\n", sentence.span.end - 1)
        ends_line = line_end in (sentence.span.end - 1, sentence.span.end) or line_end < 0
        return ends_line and self.rules.carries.search(self.content, sentence.span.start, sentence.span.end) is not None

    def _is_goal(self, clause: Clause) -> bool:
        return clause.heading is not None and self.rules.goal_heading.search(clause.heading) is not None

    def _listed(self, position: int) -> list[Time]:
        while self.lists and self.lists[-1][0].end <= position:
            self.lists.pop()
        return list(self.lists[-1][1]) if self.lists and self.lists[-1][0].start <= position else []

    def _behind(self, piece: Piece, position: int, waiting: list[int]) -> int | None:
        """The quantity just before, where the language puts the time behind it (reach 15% by 2025)."""
        if not waiting:
            return None
        match = self.rules.time_after.match(piece.view, waiting[-1] + 1, position + 1)
        return waiting[-1] if match and match.end == position + 1 else None

    @staticmethod
    def _within(piece: Piece, rule: "object") -> set[int]:
        found: set[int] = set()
        for match in rule.find(piece.view):  # type: ignore[attr-defined]
            found.update(k for k in range(match.start, match.end) if piece.view[k] == "◇")
        return found
