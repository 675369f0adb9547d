"""When a target holds: time carried as a reader carries it, from the lead-in, the paragraph or the list above.

A lead-in 到2025年 holds until the next time or the end of the paragraph; at the head of a list, or in an item headed
主要目标, it holds to the end of the clause. A time behind 比 or "compared to" is a baseline and carries nothing.
"""

from dataclasses import dataclass, field

from policyparse.assemble.sentences import TIME, Piece, Sentence, is_baseline
from policyparse.lang.shape import Language, TimingRules
from policyparse.models import Clause, Outline, Quantity, Time
from policyparse.outline import clause_at
from policyparse.pattern import Rule
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
    language: Language
    times: list[Time] = field(default_factory=list)
    """The time that holds now; several where they stand together (到2025年和2030年)."""
    lead: Time | None = None
    """A baseline that opens the sentence and holds for all of it (与2017年相比，…)."""
    last: Time | None = None
    """The baseline last used; 其中 takes it over."""
    lists: list[tuple[Span, list[Time]]] = field(default_factory=list)
    """Clauses whose lead gave them a time."""
    paragraph: int = -1
    loose: set[int] = field(default_factory=set)
    """Years inside a phrase (2021年度专项资金…), by where they start: they hold for their sentence only."""

    inside: set[int] = field(default_factory=set)
    """Times that do not open their clause (…reach 45% by 2030): they hold for their sentence, or lead a list."""

    @property
    def rules(self) -> TimingRules:
        """How the language says when an aim holds."""
        return self.language.timing

    def enter(self, sentence: Sentence) -> None:
        """Begin a sentence; a new paragraph forgets what the last one said, unless a list holds it."""
        start = sentence.span.start
        clause = clause_at(self.outline, start)
        line = max(self.content.rfind("\n", 0, start) + 1, clause.span.start if clause else 0)
        if line != self.paragraph:
            self.paragraph = line
            self.times = self._listed(start)
            self.last = None
        gone = self.loose | self.inside
        self.times = [time for time in self.times if time.relation != "after" and time.span.start not in gone]
        self.times = self.times or self._at_the_end(sentence)
        continues = self.rules.keeps_baseline.match(self.content, start, sentence.span.end)
        self.lead = self.last if continues else None
        self.last = self.lead

    def _at_the_end(self, sentence: Sentence) -> list[Time]:
        """The one time of a sentence of one subject, behind the last number: build ◆, train ◆ and raise ◆ by 2025."""
        rest = sentence.pieces[1:]
        if not rest or any(not piece.marks for piece in sentence.pieces):
            return []
        marks = list(rest[-1].marks.values())
        time = marks[-1]
        dated = sum(not isinstance(mark, Quantity) for piece in sentence.pieces for mark in piece.marks.values())
        if dated != 1 or isinstance(time, Quantity) or len(marks) < 2 or time.relation not in ("by", "before"):
            return []
        strung = all(self.rules.strung.search(piece.view) for piece in rest)
        return [time] if strung and not is_baseline(time) else []

    def read(self, piece: Piece, following: Piece | None = None) -> dict[int, Held]:
        """Which time holds at each quantity of the piece; a baseline may stand in the piece behind it."""
        if not piece.marks:
            return {}
        silent = self._within(piece, self.rules.not_when)
        held: dict[int, Held] = {}
        inline: Time | None = None
        owners: list[int] = []
        together = -2
        previous = -1
        for position, mark in piece.marks.items():
            if isinstance(mark, Quantity):
                held[position] = Held(list(self.times), inline or self.lead)
                previous, inline = position, None
            elif is_baseline(mark):
                behind = self.rules.baseline_after.match(piece.view, previous + 1) if previous >= 0 else None
                if behind and behind.end == position + 1:
                    held[previous].baseline = mark
                else:
                    inline = mark
                self.last = mark
            elif mark.rule.endswith(".whole_year") and self.times and "-" not in (self.times[-1].end or ""):
                continue  # 2022年，…，全年…: of the year that is spoken of; behind 10月至12月 it is the whole year
            elif position not in silent and (self._leads_in(piece, following) or len(piece.view) > 1):
                if not self.rules.opens.match(piece.view, 0, position):
                    self.inside.add(mark.span.start)
                if previous >= 0 and self._is_behind(piece, previous, position):
                    owners = self._owners(piece, held)
                    self._give(held, owners, [mark])
                    together = position
                    continue
                joined = self._carry(mark, piece, piece.view[together + 1 : position] if together >= 0 else None)
                if joined and owners:
                    self._give(held, owners, self.times)
                together = position
        if inline and not held:
            self.lead = inline
        if held and following and (opening := self._opening_baseline(following)):
            held[previous].baseline = held[previous].baseline or opening
        return held

    @staticmethod
    def _leads_in(piece: Piece, following: Piece | None) -> bool:
        """Whether a time alone is a lead-in: in brackets only before a colon (建设阶段（2018年—2021年）：…)."""
        return not piece.bracketed or (following is not None and following.opener == "：")

    def _carry(self, mark: Time, piece: Piece, between: str | None) -> bool:
        """Let a time hold from here on; whether it joins the one before it (到2025年、2030年)."""
        joined = between is not None and self.language.phrases.item.fullmatch(between) is not None
        if mark.relation == "in" and len(piece.view.strip()) > 1:
            self.loose.update(time.span.start for time in ([*self.times, mark] if joined else [mark]))
        if joined and mark.relation == "in" and self.times[-1].relation in ("by", "before"):
            mark = mark.model_copy(update={"relation": self.times[-1].relation, "start": None})
        self.times = [*self.times, mark] if joined else [mark]
        return joined

    def _owners(self, piece: Piece, held: dict[int, Held]) -> list[int]:
        """The quantities that a time behind the last one is for: those of its list, and all that have none yet."""
        found: list[int] = []
        for position in reversed(held):
            listed = not found or self.language.phrases.item.fullmatch(piece.view, position + 1, found[-1]) is not None
            if not listed and held[position].times:
                break
            found.append(position)
        return found

    def _give(self, held: dict[int, Held], owners: list[int], times: list[Time]) -> None:
        for position in owners:
            held[position].times = times
        self.times = times

    def leave(self, sentence: Sentence) -> None:
        """End a sentence: a lead or a heading hands its time down to the list below."""
        times = [time for time in self.times if time.span.start not in self.loose]
        if not times:
            return
        clause = clause_at(self.outline, sentence.span.start)
        if clause is None:
            return
        if self._leads(sentence) or self._is_goal(clause):
            self.lists.append((Span(sentence.span.end, clause.span.end), times))

    def _leads(self, sentence: Sentence) -> bool:
        line_end = self.content.find("\n", sentence.span.end - 1)
        ends_line = line_end in (sentence.span.end - 1, sentence.span.end) or line_end < 0
        return ends_line and self.rules.carries.search(self.content, sentence.span.start, sentence.span.end) is not None

    def _is_goal(self, clause: Clause) -> bool:
        return clause.heading is not None and self.language.stance.goal_heading.search(clause.heading) is not None

    def _listed(self, position: int) -> list[Time]:
        while self.lists and self.lists[-1][0].end <= position:
            self.lists.pop()
        return list(self.lists[-1][1]) if self.lists and self.lists[-1][0].start <= position else []

    def _opening_baseline(self, piece: Piece) -> Time | None:
        """…by ◆, compared to 2005 levels: the baseline of the piece before."""
        marks = list(piece.marks.items())
        if not marks or any(isinstance(mark, Quantity) for _, mark in marks):
            return None
        position, first = marks[0]
        opens = not piece.view[:position].strip()
        return first if opens and isinstance(first, Time) and is_baseline(first) else None

    def _is_behind(self, piece: Piece, quantity: int, position: int) -> bool:
        """Whether the time behind a quantity is its own (reach 15% by 2025)."""
        match = self.rules.time_after.match(piece.view, quantity + 1, position + 1)
        return match is not None and match.end == position + 1

    @staticmethod
    def _within(piece: Piece, rule: Rule) -> set[int]:
        found: set[int] = set()
        if TIME not in piece.view:
            return found
        for match in rule.find(piece.view):
            found.update(k for k in range(match.start, match.end) if piece.view[k] == TIME)
        return found
