"""What the numbers of a piece measure, read from left to right.

A run of numbers (``◆、◆和◆``) is one statement; what stands between two runs belongs to the one or the other by its
conjunctions and verbs. A number may also only describe what the next one measures, or say whom a rule is for.
"""

from policyparse.assemble.frames import Frames
from policyparse.assemble.phrases import Phrases
from policyparse.assemble.readings import REACH, RELATIVE, Reading, Site, bound_words, counts, extends
from policyparse.assemble.sentences import QUANTITY, Mark, Piece
from policyparse.lang.shape import Language
from policyparse.models import Quantity
from policyparse.span import Span

REPEATED = ("level", "embrace", "nominal", "bare", "counted", "share")
"""How a number may be framed for a later one to be of the same without a word."""

LONGEST = 120
"""How far back a phrase may begin; what is longer is no phrase, and reading it again for each number is quadratic."""


class Reader:
    """Reads the pieces of one sentence."""

    def __init__(self, content: str, language: Language) -> None:
        self.content = content
        self.language = language
        self.phrases = Phrases(content, language)
        self.frames = Frames(self.phrases)

    def read(self, piece: Piece) -> list[Reading]:
        """Every run of numbers of a piece, in order."""
        found: list[Reading] = []
        sites: list[Site] = []
        start, thing = 0, None
        runs = self._runs(piece)
        for index, run in enumerate(runs):
            last = index + 1 == len(runs)
            site = self._site(piece, run, start, len(piece.view) if last else runs[index + 1][0], last=last)
            reading = Reading(run, left=(start, run[0]), condition=thing is not None)
            if thing is None:
                thing = self._thing_beyond(site, runs[index + 1 : index + 3])
                start = self._described(site, reading, thing) if thing else self._read(site, reading)
            else:
                self._attribute(site, sites[-1].right, reading, thing)
                thing = None
            if found:
                self._repeat(site, reading, found[-1])
            found.append(reading)
            sites.append(site)
        self._share(found, sites)
        _complete(found)
        return found

    def _runs(self, piece: Piece) -> list[list[int]]:
        """Quantities of one unit with nothing but a conjunction between them stand together."""
        runs: list[list[int]] = []
        for position, mark in piece.marks.items():
            if not isinstance(mark, Quantity):
                continue
            before = runs[-1][-1] if runs else -2
            last = piece.marks.get(before)
            between = piece.view[before + 1 : position] if runs else ""
            same = isinstance(last, Quantity) and (last.unit == mark.unit or self._paired(piece, runs[-1][0]))
            if between and same and self.language.phrases.item.fullmatch(between) and not self._named(last, mark):
                runs[-1].append(position)
            elif before + 1 < position:
                runs.append([position])  # ◆◆输变电项目: a number directly behind another describes the thing counted
        return runs

    def _named(self, before: Mark | None, quantity: Quantity) -> bool:
        """3 national parks and 5 provincial parks: the number before has its own noun behind it."""
        if not isinstance(before, Quantity) or before.unit_span is None or self._own_thing(before) is None:
            return False
        return before.unit_span.end <= quantity.span.start

    def _paired(self, piece: Piece, position: int) -> bool:
        """A和B分别控制在10/10万和4‰: 分别 joins numbers of any unit."""
        return self.language.targets.respectively.search(piece.view, max(0, position - REACH), position) is not None

    def _site(self, piece: Piece, run: list[int], start: int, end: int, *, last: bool) -> Site:
        quantity = piece.marks[run[0]]
        assert isinstance(quantity, Quantity)
        begin = self.phrases.trimmed(piece.view, start, run[0])
        bound = bound_words(self.content, quantity)
        return Site(piece, self.language, quantity, run, start, begin, run[0], run[-1] + 1, end, last, bound)

    def _read(self, site: Site, reading: Reading) -> int:
        """Read one run; where the text that speaks of the next one begins."""
        rules = self.language.targets
        before = (site.view, max(site.start, site.left - REACH), site.left)
        thing = self._own_thing(site.quantity)
        if (rules.counts_list.search(*before) and not self._brings(site)) or (
            not site.last and (rules.per.search(*before) or rules.starting.search(*before))
        ):
            reading.condition = True
        elif thing and (site.verb or site.begin >= site.left or self._coordinated(site)):
            self.frames.own(site, reading, thing)
            return site.right
        elif used := self.frames.required(site, reading):
            return used
        elif (not site.last and not thing and self._inside_the_next(site)) or self._selects(site):
            reading.condition = True
        elif thing and not site.stated and self._stands_free(site) and not self._embraced(site):
            self.frames.own(site, reading, thing)  # the scheme envisages ◆: what is counted, whatever the verb
            return site.right
        else:
            site.following = self.phrases.object(site.view, site.right, site.end)
            used = self.frames.read(site, reading)
            if not (reading.condition and self._before_share(site)):
                return max(used, site.right)
        return site.right if site.last else max(site.start, site.left - LONGEST)

    def _thing_beyond(self, site: Site, later: list[list[int]]) -> Span | None:
        """培育◆家产值◆的企业: what is counted stands behind the number that describes it."""
        if not later or not counts(site.quantity) or not (site.verb or self.frames.lists(site)):
            return None
        phrases, of = self.language.phrases, self.language.phrases.of
        between = self.phrases.before_predicate(site.view, site.right, site.end)
        attribute = site.view[site.right : between]
        if not phrases.measure.search(attribute) or of in attribute or any(phrases.item.find(attribute)):
            return None
        end = later[1][0] if len(later) > 1 else len(site.view)
        stop = self.phrases.object(site.view, later[0][-1] + 1, end)[1]
        start = site.view.rfind(of, later[0][-1] + 1, stop) + len(of)
        return Span(start, stop) if len(of) <= start < stop - 1 else None

    def _described(self, site: Site, reading: Reading, thing: Span) -> int:
        site.following = (thing.start, thing.end)
        return max(self.frames.read(site, reading), site.right)

    def _attribute(self, site: Site, start: int, reading: Reading, thing: Span) -> None:
        """A size that the thing counted must have is an aim too; its worth (产值超过◆) only says which are meant."""
        if site.relative or site.quantity.unit.endswith(self.language.stance.money):
            return
        words = site.piece.words
        stop = self.phrases.before_predicate(site.view, start, site.left)
        reading.condition, reading.frame = False, "level"
        reading.indicator = self.phrases.joined(
            words(self.content, thing.start, thing.end), words(self.content, start, stop)
        )
        reading.span = site.piece.span(start, stop)

    def _share(self, found: list[Reading], sites: list[Site]) -> None:
        """开工◆、完工◆项目; 建成◆座◆千伏、◆座◆千伏变电站: the last of a list says what all of them are of."""
        for k in range(len(found) - 1, 0, -1):
            before, after, site, behind = found[k - 1], found[k], sites[k - 1], sites[k]
            if after.frame != "counted" or after.condition or not behind.followed or not site.joins(behind):
                continue
            words, of = site.piece.words, behind.view[slice(*behind.following)]
            if before.frame in ("first", "level") and not before.indicator:
                noun = words(self.content, self.phrases.trimmed(site.view, *behind.following), behind.following[1])
                before.indicator, before.span = self.phrases.joined(before.deed, noun), after.span
            elif site.followed and site.view[slice(*site.following)] == QUANTITY == of[:1] and len(of) > 1:
                before.indicator += words(self.content, behind.following[0] + 1, behind.following[1])
            elif site.followed and self.language.phrases.rank.search(site.view, *site.following):
                own = behind.view.find(site.view[site.following[1] - 1], *behind.following)  # ◆千亿级、◆百亿级集群
                before.indicator += words(self.content, own + 1, behind.following[1]) if own >= 0 else ""

    def _repeat(self, site: Site, reading: Reading, before: Reading) -> None:
        """By ◆ by then and by ◆ later: what has only a time of its own is of the same and goes the same way."""
        last = site.piece.marks[before.positions[-1]]
        same = isinstance(last, Quantity) and last.unit == site.quantity.unit
        silent = reading.frame == "none" and not reading.condition and site.begin >= site.left
        silent = silent or (same and self._later(site, before))
        if same and silent and before.frame in REPEATED and not before.condition:
            reading.condition = False
            reading.frame, reading.indicator, reading.span = before.frame, before.indicator, before.span
            reading.change, reading.change_span = before.change, before.change_span
        elif same and before.change and reading.frame == "bare" and before.frame in ("level", "embrace"):
            reading.frame, reading.change = before.frame, before.change  # noise will fall by ◆ and deaths by ◆
            reading.change_span = before.change_span

    def _later(self, site: Site, before: Reading) -> bool:
        """42% of hydrogen by 2030 and 60% by 2035: whatever stands between belongs to the first."""
        later = self.language.timing.later.search(site.view, before.positions[-1] + 1, site.left)
        return later is not None and self._own_thing(site.quantity) is None

    def _own_thing(self, quantity: Quantity) -> Span | None:
        """What is counted, where it stands within the quantity (120 old residential communities)."""
        if not self.language.targets.keeps_spaces or quantity.unit_span is None or not counts(quantity):
            return None
        if quantity.unit in RELATIVE or self.language.targets.per.search(quantity.unit, 0, len("per ")):
            return None  # 5 percentage points higher than in 2020, 70 per 100,000 births
        behind = self.language.phrases.attached.match(self.content, quantity.span.end)
        if behind and self.language.targets.classifier.search(quantity.unit):
            return None  # 20 sets of equipment
        return Span(quantity.number_span.end, behind.end if behind else quantity.unit_span.end)

    def _direct(self, site: Site) -> bool:
        """Whether no preposition stands between the words before and the number."""
        words = site.view[site.begin : site.left].rstrip()
        return self.phrases.stripped(site.view, site.begin, site.left) == site.begin + len(words)

    def _stands_free(self, site: Site) -> bool:
        """Whether no preposition ties the number to the words before; a conjunction does not (coverage and ◆ posts)."""
        return self._direct(site) or self._follows_item(site)

    def _follows_item(self, site: Site) -> bool:
        before = site.view[max(site.start, site.left - len(" and a ")) : site.left]
        return any(match.end == len(before) for match in self.language.phrases.item.find(before))

    def _embraced(self, site: Site) -> bool:
        """Whether a verb brings something to the number (shorten the time for registration to ◆)."""
        return self.language.changes.embrace.search(site.view, site.begin, site.left) is not None

    def _coordinated(self, site: Site) -> bool:
        """Whether the run hangs on the verb of the one before (build ◆ at that level and ◆)."""
        return self.frames.counting and self._follows_item(site)

    @staticmethod
    def _before_share(site: Site) -> bool:
        """Whether the next number is a share: what stands before both may name it (three groups in coal reach ◆)."""
        following = site.piece.marks.get(site.end)
        return isinstance(following, Quantity) and following.unit in RELATIVE

    def _brings(self, site: Site) -> bool:
        """建立糖尿病、癌症等◆防治中心: a number that counts a list is an aim where a verb brings the list about."""
        rules = self.language.targets
        verb = rules.verb_first.match(site.view, site.begin, site.left)
        verb = verb or self.language.phrases.urges.search(site.view, site.start, site.begin)
        fields = rules.fields.match(site.view, site.right, site.end)
        return verb is not None and fields is None and site.last and counts(site.quantity)

    def _inside_the_next(self, site: Site) -> bool:
        """Whether the number only describes what the next one measures (浓度高于◆的污水处理厂占比达到◆)."""
        rules, phrases = self.language.targets, self.language.phrases
        between = site.view[site.right : site.end]
        if not between or rules.complete.match(between):
            return False
        if phrases.item.match(between) or phrases.item.search(between[-2:]):
            return False
        predicate = self.language.changes.predicate.search(between)
        noun = between[: predicate.start] if predicate else between
        if len(noun) < 2 or phrases.object_end.search(noun):
            return False
        if site.verb and not rules.modifier.match(between):
            return predicate is not None
        return rules.verb_before.search(between) is None

    def _selects(self, site: Site) -> bool:
        """Whether the number says whom or what a rule is for (对◆的企业, ◆以下车辆)."""
        rules, phrases = self.language.targets, self.language.phrases
        before = (site.view, site.begin, site.left)
        rest = site.view[site.right : site.end]
        if not rest:
            return self._bounds_noun(site)
        if site.relative and site.quantity.comparator == "<" and rest.startswith(phrases.of):
            return True  # 低于◆的企业采用基准线法: nobody wants less than that
        brought = site.verb is not None or self.frames.lists(site)
        if brought and rest.startswith(phrases.of) and (counts(site.quantity) or extends(site.quantity)):
            return False  # 建成◆亩的碳汇林: so much of it
        if brought and rules.amount_of.match(site.view, site.right, site.end):
            return False  # 安排◆的专项资金
        if modifier := rules.modifier.match(rest):
            if modifier.kind == "size":
                return True  # 研制◆级燃气轮机, whatever the verb
            stop = self.phrases.stripped(*before)
            measured = site.begin < stop and phrases.measure.search(site.view, site.begin, stop) is not None
            applies = not site.relative or site.stated or measured
            return applies and (rest.startswith(phrases.of) or not site.verb)
        if site.verb:
            studied = not counts(site.quantity) and rules.studies.search(*before) is not None
            return studied or rules.capacity.fullmatch(site.quantity.unit + rest[:REACH]) is not None
        if site.relative or site.stated or site.begin >= site.left:
            return False
        return rules.selects.search(*before) is not None or self._bounds_noun(site)

    def _bounds_noun(self, site: Site) -> bool:
        """Mines below ◆ will be closed; output below ◆ has a measure, and what aims for ◆ is no noun."""
        if site.relative or site.stated or site.begin >= site.left:
            return False
        if site.predicate and self.language.stance.aim.search(site.view, site.predicate.start, site.left):
            return False  # the runoff shall not be less than ◆
        selects = self.language.targets.selects.search(site.bound) is not None
        measured = self.language.phrases.measure.search(site.view, site.begin, site.left)
        return selects and self._direct(site) and not measured


def _complete(readings: list[Reading]) -> None:
    """◆的省级、◆的市级和◆的县级党政机关达到标准: the last of a list says what the others are and do."""
    for before, after in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
        if before.frame != "share" or after.frame != "share" or not before.indicator:
            continue
        own = after.indicator.find(before.indicator[-1])
        if 0 <= own < len(before.indicator) + 2 and len(before.indicator) < len(after.indicator):
            before.indicator += after.indicator[own + 1 :]
