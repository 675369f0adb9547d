"""The ways a sentence can frame a number: each says whether it fits, and names what is measured.

A frame returns how much of the text behind the number it has used up, or ``None`` where it does not fit.
"""

from dataclasses import dataclass

from policyparse.assemble.phrases import Phrases
from policyparse.assemble.readings import REACH, Reading, Site, counts, extends
from policyparse.assemble.sentences import QUANTITY
from policyparse.pattern import Match
from policyparse.span import Span

LEAD = 4
"""How far into a phrase 完成 may stand."""

SHORT = 3
"""A deed of more characters than this is a name of its own (植树造林); 培育◆ is of what was named before."""

SERVING = 8
"""How far before a number the verb may begin that gives so many something."""


@dataclass(slots=True)
class Frames:
    """The frames of one sentence; remembers the verb that a list hangs on."""

    phrases: Phrases
    verb: str = ""
    """The deed of the last counted thing (新增), for the coordinated things after it."""
    each: str = ""
    """Of whom each does it (每个县), for the same things."""
    counting: bool = False

    def read(self, site: Site, reading: Reading) -> int:
        """Read a run in the first frame that fits; what it has used up of the text."""
        for frame in (
            self._nominal,
            self._counted,
            self._embraced,
            self._served,
            self._levelled,
            self._rated,
            self._partitive,
            self._amount,
            self._moved,
            self._bare,
        ):
            used = frame(site, reading)
            if used is not None:
                return used
        if site.bound and site.begin >= site.left and site.last and site.right == len(site.view):
            reading.frame = "level"  # 到◇，突破◆: of what was named before
        return 0

    def own(self, site: Site, reading: Reading, thing: Span) -> None:
        """Build ◆, ◆ will be built: the quantity itself names the thing."""
        # 6 mines in the county: a count that no verb brings about needs a time or a goal word to be an aim
        bounded = bool(site.bound) and site.begin < site.left
        reading.frame = "counted" if site.verb or self.counting or bounded else "bare"
        reading.listed = site.verb is None and self.counting
        if site.verb:
            self._remember(site, site.verb)
        words = " ".join(self.phrases.content[thing.slice].split())
        reading.indicator, reading.span = self.phrases.joined(self.verb, words), thing

    def _nominal(self, site: Site, reading: Reading) -> int | None:
        """◆ reduction in net emissions."""
        if site.right >= len(site.view):
            return None
        match = site.language.changes.nominal.match(site.view, site.right) or self._multiplied(site)
        if not match:
            return None
        self.phrases.change(site, reading, match)
        reading.frame = "nominal"
        thing = match.span_of("object")
        if thing and len(thing):
            self.phrases.name(site, reading, thing.start, thing.end)
        elif self._embraced(site, reading) is None:  # cut emissions ◆ below 1990 levels is embraced
            stop = site.predicate.start if site.predicate else site.left
            reading.frame = "nominal"
            self.phrases.name(site, reading, self.phrases.after_hinge(site.view, site.begin, stop), stop)
        return match.end

    def _multiplied(self, site: Site) -> Match | None:
        """Halve food waste: the number is the verb."""
        changes, span = site.language.changes, site.quantity.span
        doubled = site.relative and changes.doubling.match(self.phrases.content, span.start, span.end)
        return changes.multiplied.match(site.view, site.right) if doubled else None

    def _counted(self, site: Site, reading: Reading) -> int | None:
        """建成◆零碳园区: the thing counted stands behind the number."""
        verb, within = site.verb, self._verb_within(site)
        money = site.quantity.unit.endswith(site.language.stance.money)
        if money and (spent := site.language.targets.amount_of.match(site.view, site.right)) and spent["money"]:
            return None  # invest ◆ in carbon capture
        if not site.followed or not (verb or within or self.lists(site)):
            return None
        subject = verb.start if verb else site.left if within else site.begin
        measured = site.begin < subject and site.language.phrases.measure.search(site.view, site.begin, subject)
        if verb and measured:
            return None
        reading.frame, reading.listed = "counted", not verb and not within
        if within:
            self.counting, self.verb = True, ""
        elif verb:
            self._remember(site, verb)
        if verb or within:
            reading.scope = self.phrases.actor(site.piece, site.begin, subject)
            self.each = reading.scope if site.language.phrases.scope_counted.match(reading.scope) else ""
        self.phrases.name(site, reading, *site.following)
        if reading.indicator:
            reading.indicator = self.phrases.joined(reading.scope or self.each, self.verb, reading.indicator)
        return site.following[1]

    def lists(self, site: Site) -> bool:
        """Whether the run goes on with what the verb before it counts (建成◆学校、◆医院)."""
        return self.counting and site.begin >= site.left and counts(site.quantity)

    def _verb_within(self, site: Site) -> bool:
        """至少使用一种: the verb stands between the bound word and the number."""
        bound = site.bound.strip()
        return len(bound) > 1 and site.language.targets.verb_before.search(bound) is not None

    def _remember(self, site: Site, verb: Match) -> None:
        deed = _deed(verb)
        self.counting, self.verb = True, site.view[deed.start : deed.end] if deed else ""

    def _embraced(self, site: Site, reading: Reading) -> int | None:
        """提升新建建筑节能标准至◆; increase the share of renewables to ◆."""
        changes = site.language.changes
        match = changes.embrace.search(site.view, site.begin, site.left)
        reading.frame = "embrace"
        if not match:
            match = changes.object.search(site.view, site.begin, site.left)
            reading.frame = "object"
        thing = match.span_of("object") if match else None
        if not match or not thing:
            reading.frame = "none"
            return None
        self.phrases.change(site, reading, match)
        self.phrases.name(site, reading, thing.start, thing.end)
        return 0

    def _levelled(self, site: Site, reading: Reading) -> int | None:
        """可再生能源消费比重达到◆: the measure, the verb, the number."""
        view, match, changes = site.view, site.predicate, site.language.changes
        share = changes.share.search(view, site.begin, site.left) if site.relative else None
        if share and (not match or share.start < match.start):
            reading.comparator = changes.bounds.get(share["verb"])
            end = self.phrases.before_predicate(view, site.begin, share.start)
            self._distributes(site, reading, end)
        elif match and site.stated:
            reading.comparator = changes.bounds.get(match["level"])
            self._distributes(site, reading, match.start)
            self.phrases.change(site, reading, match)
            end = match.start
        else:
            return None
        start = self.phrases.after_hinge(view, site.begin, end)
        if reading.change and not site.relative and self._completes(site, match):
            reading.change, reading.frame = None, "level"  # 完成质量提升◆: the raising is what is completed
            self.phrases.name(site, reading, start, site.left)
            return 0
        if start >= end and site.followed and not site.relative:
            if reading.change:  # 提升◆级机组调峰能力: a size within what is raised
                reading.condition = True
                return 0
            reading.frame = "counted"  # 力争达到◆省级园区: nothing before the verb, the thing behind the number
            self.phrases.name(site, reading, *site.following)
            return site.following[1]
        # 完成◆户、◆人的搬迁任务: nothing before the verb, so it brings about what is named later
        reading.frame, self.counting = "level", start >= end and site.verb is not None
        self.verb = "" if self.counting else self.verb
        self._subject(site, reading, start, end)
        return 0

    def _completes(self, site: Site, match: Match | None) -> bool:
        """完成松林改造提升◆: the verb of change is the noun of what is completed."""
        lead = site.view[site.start : site.begin + LEAD]
        return match is not None and not match["to"] and site.language.phrases.completes.search(lead) is not None

    def _subject(self, site: Site, reading: Reading, start: int, end: int) -> None:
        """Name what stands before the verb: a measure, a thing brought about, or a place that has the measure named."""
        view, rules = site.view, site.language.phrases
        if not site.relative and not rules.measure.search(view, start, end):
            led = rules.verb_led.match(view, start, end)
            start = led.end if led else start
        scope = rules.scope_only if site.relative else rules.scope_counted
        if start < end and scope.match(view[start:end]):
            reading.scope = site.piece.words(self.phrases.content, start, end)
        else:
            self.phrases.name(site, reading, start, end)

    def _distributes(self, site: Site, reading: Reading, start: int) -> None:
        rules = site.language.targets
        opens = rules.respectively.match(site.view, site.begin)  # 分别完成投资◆、◆
        reading.respectively = bool(opens) or rules.respectively.search(site.view, start, site.left) is not None
        reading.each = rules.each.search(site.view, start, site.left + 1) is not None

    def required(self, site: Site, reading: Reading) -> int:
        """配备排水能力不小于◆的泵车, 按生均不低于◆核定经费: what is provided has a measure to meet; else 0."""
        view, bounded = site.view, site.quantity.span.start < site.quantity.number_span.start
        if site.relative or not bounded:
            return 0
        match = site.language.targets.required.search(view, max(site.start, site.left - REACH), site.end)
        owner, measure = (match.span_of(name) for name in ("owner", "measure")) if match else (None, None)
        if not match or not owner or not measure or view.rfind(QUANTITY, match.start, match.end) != site.left:
            return 0
        words = [site.piece.words(self.phrases.content, span.start, span.end) for span in (owner, measure)]
        reading.frame, reading.indicator = "first", self.phrases.joined(*words)
        reading.span = site.piece.span(min(owner.start, measure.start), max(owner.end, measure.end))
        return owner.start if measure.end <= owner.start and not site.last else match.end  # …的文化中心◆

    def _rated(self, site: Site, reading: Reading) -> int | None:
        """按不低于总停车位◆配建: of what, and what is done with it."""
        if not site.relative or not site.followed:
            return None
        match = site.language.targets.rate.search(site.view, site.begin, site.left)
        whole = match.span_of("whole") if match else None
        if not match or not whole:
            return None
        reading.frame = "level"
        subject = self.phrases.trimmed(site.view, site.begin, match.start)
        deed = self.phrases.trimmed(site.view, *site.following), site.following[1]
        stretches = ((subject, match.start), (whole.start, whole.end), deed)
        words = [site.piece.words(self.phrases.content, start, end) for start, end in stretches if start < end]
        reading.indicator, reading.span = self.phrases.joined(*words), site.piece.span(*site.following)
        return site.following[1]

    def _partitive(self, site: Site, reading: Reading) -> int | None:
        """全省◆大型商场满足创建要求: a share of a group does something."""
        view = site.view
        if not site.relative or site.language.phrases.item.match(view, site.right, site.end):
            return None
        stop = self.phrases.stripped(view, site.right, site.end)
        match = site.language.targets.partitive.match(view, site.right, stop)
        group = match.span_of("group") if match else None
        if not match or not group:
            return None
        reading.frame = "share"
        self.phrases.name(site, reading, group.start, group.end)
        subject = self.phrases.after_hinge(view, site.begin, site.left)
        rules = site.language.phrases
        listed = any(match.end == site.left for match in rules.item.find(view, site.left - 2, site.left))
        if subject < site.left and not listed and not rules.place_only.match(view[subject : site.left]):
            owner = site.piece.words(self.phrases.content, subject, self.phrases.stripped(view, subject, site.left))
            reading.indicator = self.phrases.joined(owner.strip(), reading.indicator)
        return stop

    def _amount(self, site: Site, reading: Reading) -> int | None:
        """Aims for ◆ of installed capacity: what the amount is of stands behind it."""
        match = None if site.relative else site.language.targets.amount_of.match(site.view, site.right)
        thing = match.span_of("thing") if match else None
        if not match or not thing or (match["money"] and not site.quantity.unit.endswith(site.language.stance.money)):
            return None
        reading.frame = "bare" if counts(site.quantity) else "counted"
        self.phrases.name(site, reading, thing.start, thing.end)
        return match.end

    def _moved(self, site: Site, reading: Reading) -> int | None:
        """推动◆企业上云, ◆行政村实现光纤通达: so many are brought to do something, or do it."""
        if site.relative or not site.followed or not counts(site.quantity):
            return None
        brought = site.begin >= site.left and site.language.targets.brought.match(site.view, site.right, site.end)
        if not brought and not site.language.phrases.moves.search(site.view, site.start, site.left):
            return None
        reading.frame, self.counting, self.verb = "counted", True, ""
        stop = self.phrases.stripped(site.view, site.right, site.end)
        self.phrases.name(site, reading, site.right, stop)
        return stop

    def _served(self, site: Site, reading: Reading) -> int | None:
        """为◆企业提供诊断服务: so many are given something."""
        if site.relative or not counts(site.quantity):
            return None
        match = site.language.phrases.serves.search(site.view, max(site.start, site.left - SERVING), site.end)
        whom, what = (match.span_of("whom"), match.span_of("what")) if match else (None, None)
        if not match or not whom or not what or match.start > site.left or whom.start != site.right:
            return None
        reading.frame, self.counting = "counted", False
        words = [site.piece.words(self.phrases.content, span.start, span.end) for span in (whom, what)]
        reading.indicator, reading.span = self.phrases.joined(*words), site.piece.span(whom.start, match.end)
        return match.end

    def _bare(self, site: Site, reading: Reading) -> int | None:
        """建成绿色园区◆: verb, thing, number; or the thing alone before the number."""
        view, rules = site.view, site.language.phrases
        stop = site.predicate.start if site.predicate else site.left
        start = self.phrases.after_hinge(view, site.begin, stop)
        if start >= stop and site.relative and site.followed and site.last:
            reading.frame = "bare"  # an item of a list of goals: ◆ renewable electricity
            self.phrases.name(site, reading, *site.following)
            return site.following[1]
        if start >= stop:
            return None
        self._distributes(site, reading, stop)
        scope = rules.scope_only if site.relative else rules.scope_counted
        if scope.match(view[start:stop]):
            reading.frame, reading.scope = "level", site.piece.words(self.phrases.content, start, stop)
            return 0
        if placed := None if site.relative else site.language.targets.placed.match(view, start, stop):
            actor, start = self.phrases.actor(site.piece, start, placed.end), placed.end
        verb = site.language.targets.verb_first.match(view, start, stop)
        if verb:
            used = self._verb_first(site, reading, verb, start, stop)
            if placed and actor and reading.indicator:
                reading.indicator = self.phrases.joined(actor, reading.indicator)
            return used
        if site.followed and not site.relative:
            return self._enumerated(site, reading, start)
        if not site.relative and not placed and self._verb_inside(site, reading, start, stop):
            return 0
        bound = site.bound or (site.relative and site.quantity.comparator in (">=", "<="))  # 覆盖率◆以上
        urged = rules.urges.search(view, site.start, start) is not None
        states = bool(bound) or urged or site.language.targets.states.search(view, start, stop) is not None
        reading.frame = "level" if states else "bare"
        self.phrases.name(site, reading, start, stop)
        if reading.indicator and self._listed_last(site):  # 新增学校◆、医院◆
            reading.listed, reading.indicator = True, self.phrases.joined(self.verb, reading.indicator)
        return 0

    def _enumerated(self, site: Site, reading: Reading, start: int) -> int:
        """推动东河、西河等◆河段治理: examples before the number, what is urged behind it; else the number describes."""
        language = site.language
        listed = counts(site.quantity) and language.targets.counts_list.search(site.view, start, site.left)
        if not listed or not language.phrases.urges.search(site.view, site.start, start):
            reading.condition = True
            return 0
        reading.frame = "counted"
        self.phrases.name(site, reading, *site.following)
        return site.following[1]

    def _verb_inside(self, site: Site, reading: Reading, start: int, stop: int) -> bool:
        """各园区引进龙头企业◆, 乡镇新增◆: who, the verb, and the thing, if it is not the one named before."""
        rules, inside = site.language.phrases, site.language.targets.verb_inside.search(site.view, start, stop)
        if inside is None:
            return False
        if inside.end == stop:
            if rules.scope_only.match(site.view[start : inside.start]):
                reading.frame, reading.scope = "first", site.piece.words(self.phrases.content, start, stop)
                return True
            return False
        deed = inside.span_of("deed")
        reading.frame = "first"
        reading.scope = self.phrases.actor(site.piece, start, inside.start)
        self.phrases.name(site, reading, deed.start if deed else inside.end, stop)
        reading.indicator = self.phrases.joined(reading.scope, reading.indicator)
        return True

    def _listed_last(self, site: Site) -> bool:
        """Whether the phrase goes on with the verb of the one before it in the piece, with its number behind it."""
        item, own = site.language.phrases.item, site.language.targets.verb_before
        if own.search(site.view, site.begin, site.left):
            return False  # 棚户区改造开工◆: a verb of its own
        joined = site.start > 0 and item.fullmatch(site.view, site.start, site.begin) is not None
        return self.counting and joined and (counts(site.quantity) or extends(site.quantity))

    def _verb_first(self, site: Site, reading: Reading, verb: Match, start: int, stop: int) -> int:
        """建成绿色园区◆, 新增污水处理能力◆: which of the verb's words stay in the name."""
        view, rules = site.view, site.language.phrases
        reading.frame = "first"
        if verb.end == stop:
            self._remember(site, verb)
            being, deed = verb.span_of("being"), verb.span_of("deed")
            first = being.end if being else start
            if deed and stop - first > SHORT:  # 完成植树造林◆: the deeds are what is counted
                self.phrases.name(site, reading, first, stop)
                reading.deed = reading.indicator
            else:
                reading.scope, reading.deed = view[start:stop], view[deed.start : deed.end] if deed else ""
            return 0
        self._remember(site, verb)
        size = site.quantity.unit + view[site.right : site.right + REACH]
        if site.language.targets.capacity.fullmatch(size):
            reading.condition = True
            return 0
        if site.followed and not site.relative:
            self.phrases.name(site, reading, *site.following)
            return site.following[1]
        deed = _deed(verb)
        if rules.measure.search(view, verb.end, stop) and not rules.achieves.match(view, start, stop):
            deed = verb.span
        qualified = rules.qualified.match(view, verb.end, stop)
        self.phrases.name(site, reading, deed.start if deed else qualified.end if qualified else verb.end, stop)
        return 0


def _deed(verb: Match) -> Span | None:
    """The verbs that stay in the name: all of them, or those behind one that only says that the thing comes to be."""
    deed, being = verb.span_of("deed"), verb.span_of("being")
    return Span(verb.start, deed.end) if deed and not being else deed
