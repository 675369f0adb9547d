"""One statement, several numbers: 分别 pairs them with the things named, 均 and 各 give each thing the same.

化学需氧量、氨氮重点工程减排量分别达到◆、◆ names two things and one measure: the last item carries the measure for all,
the first may carry the owner for all (公共机构单位建筑面积能耗、人均综合能耗).
"""

from policyparse.lang.shape import Language, PhraseRules


def split(indicator: str, count: int | None, language: Language) -> list[str]:
    """The things that a coordinated indicator names, each with the measure they share.

    ``count`` is how many there should be; the whole indicator comes back where the items do not come out right.
    """
    rules = language.phrases
    items = _items(indicator, count, rules)
    if count is not None and len(items) > count:
        items = _regrouped(items, count)
    if len(items) < 2 or (count is not None and len(items) != count):
        return [indicator]
    return _sharing(items, language)


def _items(indicator: str, count: int | None, rules: PhraseRules) -> list[str]:
    """The coordinated items; where the outer comma divides them, a conjunction within one does not."""
    outer = [match.end for match in rules.outer.find(indicator) if not _bracketed(indicator, match.start)]
    if count is not None and len(outer) + 1 == count:
        return _cut(indicator, [(end - 1, end) for end in outer], rules)
    cuts = [(match.start, match.end) for match in rules.item.find(indicator) if not _bracketed(indicator, match.start)]
    last = outer[-1] if outer else 0
    return _cut(indicator, [cut for cut in cuts if cut[1] in outer or cut[0] >= last], rules)


def _cut(indicator: str, cuts: list[tuple[int, int]], rules: PhraseRules) -> list[str]:
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(indicator)]
    items = [item for start, end in zip(starts, ends, strict=True) if (item := indicator[start:end].strip())]
    return [item.removeprefix(rules.article) for item in items]


def _bracketed(text: str, position: int) -> bool:
    return text.count("（", 0, position) > text.count("）", 0, position) or text.count("(", 0, position) > text.count(
        ")", 0, position
    )


def _regrouped(items: list[str], count: int) -> list[str]:
    """More items than numbers: the first ones are one owner's description; nothing better can be said."""
    return items if count < 1 else [*items[: count - 1], "、".join(items[count - 1 :])]


def _sharing(items: list[str], language: Language) -> list[str]:
    """Give every item the measure of the last one and the owner of the first."""
    last, rules = items[-1], language.phrases
    collected = rules.collected.search(last)
    if collected and collected.start > 0:
        return [item + collected["head"] for item in [*items[:-1], last[: collected.start]]]
    if all(map(rules.measure.search, items)) and items[-2][-2:] not in last[:-2]:
        return _owned(items, rules)
    own, head = _by_words(items, language) or _own_part(items[-2], last, max(map(len, items[:-1])), rules)
    apart = rules.joiner and items[-2].split(rules.joiner)[-1] not in last.split(rules.joiner)
    if not head or (apart and _lead(items[0], last, rules)):  # emissions of nitrogen oxides and volatile compounds
        lead, of = _lead(items[0], last, rules), rules.of.lstrip() + rules.joiner
        others = [item.removeprefix(of) if lead.endswith(of) else item for item in items[1:]]
        return [items[0], *(item if item.startswith(lead) else lead + item for item in others)]
    lead = _lead(items[0], own, rules)
    rest = [item if item.startswith(lead) else lead + item for item in [*items[1:-1], own]]
    return [item + head for item in [items[0], *rest]]


def _by_words(items: list[str], language: Language) -> tuple[str, str] | None:
    """生猪、牛、羊发病率: where each other item is one word, or a thing and what is done with it, so is the last."""
    rules, last = language.phrases, items[-1]
    if rules.joiner or not rules.measure.search(last) or rules.of in last:
        return None
    others = [language.words.words(item) for item in items[:-1]]
    own = language.words.words(last)[0]
    done = rules.processing.fullmatch(own) is not None
    alike = all(len(words) == 1 or (done and rules.processing.fullmatch(words[-1])) for words in others)
    longest = max(map(len, items[:-1]))
    return (own, last[len(own) :]) if alike and len(own) < min(longest + 2, len(last) - 1) else None


def _own_part(before: str, last: str, longest: int, rules: PhraseRules) -> tuple[str, str]:
    """The last item's own words, and what it holds for all."""
    match = rules.shared_head.search(last)
    ending = last.find(before[-2:], 0) + 2 if len(before) > 1 and before[-2:] in last else last.find(before[-1]) + 1
    joint = last.find(rules.of)
    if 0 < joint < len(last) - 2 and rules.of not in before:
        return last[:joint], last[joint:]
    if rules.joiner:
        return _own_words(before.split(rules.joiner)[-1], last, rules.joiner)
    if 1 < ending < len(last) and ending <= len(before) + 4:
        return last[:ending], last[ending:]
    if match and match["head"] and match.start >= 1:
        size = match.start if match.start <= longest + 3 else min(len(before), len(last) - 1)
        return last[:size], last[size:]
    return last, ""


def _own_words(end: str, last: str, joiner: str) -> tuple[str, str]:
    """The same by whole words: breast cancer | examinations (behind "cervical cancer"), county | sewage ("urban")."""
    words = last.split(joiner)
    size = words.index(end) + 1 if end in words[:-1] else len(words) - 1
    own, head = joiner.join(words[:size]), joiner.join(words[size:])
    shares = own and head != end and (end in words or len(words) < 4)
    return (own, joiner + head) if shares else (last, "")


def _lead(first: str, own: str, rules: PhraseRules) -> str:
    """What opens the first item and is meant for the others (有研发机构、研发活动的企业占比)."""
    if rules.processing.fullmatch(own) and (done := rules.processing.search(first)):
        return first[: done.start]  # 马铃薯种植、收获机械化率
    owner = rules.owner.match(first)
    return owner.text if owner and len(owner.text) < len(first) and not rules.owner.match(own) else ""


def _owned(items: list[str], rules: PhraseRules) -> list[str]:
    """Items that each name a measure: a short one takes over what opens the first (园区企业单位增加值能耗、水耗)."""
    first = items[0]
    owner = rules.owner.match(first)
    result = [first]
    for item in items[1:]:
        if len(item) <= 3 and len(first) > len(item) + 2 and first[-1] == item[-1]:
            result.append(first[: -len(item)] + item)
        elif owner and not rules.owner.match(item):
            result.append(owner.text + item)
        else:
            result.append(item)
    return result
