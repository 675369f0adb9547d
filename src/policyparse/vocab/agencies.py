"""Bodies and what they are called: ``agencies.toml`` (single bodies), ``stems.toml`` (what local bodies are for) and
``suffixes.toml`` (commission, department, bureau, office).

A stem stands for every body of its kind: 财政 + 厅 with Fujian is 福建省财政厅. In its names ``~`` is the place, in its
``zh`` and ``en`` ``{place}`` and ``{short}`` are the place's full and short name.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeVar

from policyparse.vocab import Entry, load
from policyparse.vocab.regions import CHINA, gazetteer

PLACE = "~"
NATION = "国家"
LIMITED = "有限公司"
BRACKETS = str.maketrans("（）〔〕", "()()")
"""Names are looked up with half-width brackets."""


class Suffix(Entry):
    """How the name of an office ends: 委员会, short 委, Commission."""

    zh: str
    short: str
    en: str


class Body(Entry):
    """One body. ``short`` names mean it wherever they stand, ``bare`` ones only in a document of its own region."""

    zh: str
    en: str
    short: str = ""
    bare: str = ""
    en_short: str = ""
    en_bare: str = ""
    region: str = CHINA
    level: Literal["national", "provincial", "prefectural", "county", "enterprise", "collective"] = "national"
    since: int = 0
    until: int = 9999
    next: str = ""

    def valid(self, year: int | None) -> bool:
        """Whether the body was there in ``year``; the years of founding and end both count."""
        return year is None or self.since <= year <= self.until


class Stem(Entry):
    """What a kind of local body is for. Without ``ends`` the names are whole."""

    zh: str
    en: str
    ends: str = ""
    short: str = ""
    also: str = ""
    en_short: str = ""
    en_commission: str = ""
    en_bureau: str = ""
    at: str = ""
    named: Literal["", "always", "below"] = ""
    within: str = ""
    level: Literal["", "enterprise"] = ""
    since: int = 0
    until: int = 9999


@dataclass(frozen=True, slots=True)
class Office:
    """A stem with its suffix: what a name such as ``~财政厅`` stands for, for any place."""

    id: str
    zh: str
    en: str
    enterprise: bool
    provincial: bool
    """Whether only provinces have it: a department (厅)."""
    lower: bool
    """Whether only places below a province have it, as the province has a department."""
    at: str
    """The level of the only places that have it, where it is one."""
    named: str
    """Whether the name must name the place: always (a province's 海关 is no one body), or below the province."""
    within: tuple[str, ...]
    """The provinces that have it, where it is not all of them."""
    since: int
    until: int

    def valid(self, year: int | None) -> bool:
        """Whether such bodies existed in ``year``."""
        return year is None or self.since <= year <= self.until


NamedT = TypeVar("NamedT")


@dataclass(frozen=True, slots=True)
class Names:
    """Every name of the vocabulary in one language, normalised, and what it may stand for."""

    bodies: dict[str, tuple[str, ...]]
    bare: dict[str, tuple[str, ...]]
    offices: dict[str, tuple[Office, ...]]
    leads: frozenset[str]
    """What may stand before the place: 证监会 in 证监会北京监管局."""
    functions: frozenset[str]
    """What offices are for, without their endings: 环境保护 in 环境保护、财政等部门."""


@cache
def bodies() -> dict[str, Body]:
    """The single bodies by id."""
    return load("agencies", Body)


def stems() -> dict[str, Stem]:
    """The kinds of local body by id."""
    return load("stems", Stem)


@cache
def chinese() -> Names:
    """Every Chinese name."""
    full: dict[str, tuple[str, ...]] = {}
    bare: dict[str, tuple[str, ...]] = {}
    for key, body in bodies().items():
        own = body.bare.split()
        if body.region == CHINA and body.zh.startswith(NATION):
            own.append(body.zh.removeprefix(NATION))  # 国家能源局 is 能源局 in a national document
        for name in own:
            _add(bare, name, key)
        group = [body.zh.removesuffix(LIMITED) + rest for rest in ("", "公司") if body.zh.endswith("集团" + LIMITED)]
        for name in dict.fromkeys([body.zh.translate(BRACKETS), *group, *body.short.translate(BRACKETS).split()]):
            if name not in own:
                _add(full, name, key)
    offices: dict[str, tuple[Office, ...]] = {}
    for name, office in _offices():
        _add(offices, name if PLACE in name else PLACE + name, office)
    leads = frozenset(name.partition(PLACE)[0] for name in offices) - {""}
    functions = frozenset(f for stem in stems().values() if stem.ends for f in (stem.zh, *stem.short.split()))
    return Names(full, bare, offices, leads, functions)


def _add(table: dict[str, tuple[NamedT, ...]], name: str, named: NamedT) -> None:
    """Note once what a name may stand for."""
    known = table.get(name)
    if known is None:
        table[name] = (named,)
    elif named not in known:
        table[name] = (*known, named)


def _offices() -> Iterator[tuple[str, Office]]:
    """Each Chinese name of each stem, and the office it stands for."""
    suffixes = load("suffixes", Suffix)
    for key, stem in stems().items():
        for end in stem.ends.split():
            office = _office(key, stem, end)
            for form in (stem.zh, *stem.short.split()):
                yield form + suffixes[end].zh, office
                yield form + suffixes[end].short, office
        if not stem.ends:
            office = _office(key, stem, None)
            for name in (*_with_place(stem.zh), *stem.short.split()):
                if name.count(PLACE) <= 1:
                    yield name, office
        for pair in stem.also.split():
            name, end = pair.split("=")
            yield name, _office(key, stem, end)


def _with_place(zh: str) -> list[str]:
    """The full name with the place to be filled in, one for each province where that is in the name too."""
    for hole in ("{place}", "{short}", "{written}", "{above}"):
        zh = zh.replace(hole, PLACE)
    if "{province}" not in zh:
        return [zh]
    provinces = (region.short for region in gazetteer().by_code.values() if region.level == "provincial")
    return [zh.replace("{province}", province) for province in provinces]


def _english_offices() -> Iterator[tuple[tuple[str, ...], Office]]:
    """The keys of each English name of each stem, and the office it stands for."""
    for key, stem in stems().items():
        variants = stem.en_short.split("; ") if stem.en_short else []
        forms = [_folded(_placeless(form)) for form in (stem.en, *variants)]
        for end in stem.ends.split():
            office = _office(key, stem, end)
            plain = load("suffixes", Suffix)[end].en
            suffix = _folded(plain)
            for form in forms:
                yield (_unordered(suffix + form), _ordered(suffix + form), _ordered(form + suffix)), office
            if office.en != f"{plain} of {stem.en}":
                own = _folded(office.en)
                yield (_unordered(own), _ordered(own)), office
        if not stem.ends:
            office = _office(key, stem, None)
            for form in forms:
                yield (_unordered(form), _ordered(form)), office


def _placeless(english: str) -> str:
    for hole in ("{place}", "{short}", "{adjective}", "{province}", "{end} of"):
        english = english.replace(hole, "")
    return english


def _office(key: str, stem: Stem, end: str | None) -> Office:
    """The office of a stem with one of its suffixes; ``None`` for a stem whose name is whole."""
    enterprise = stem.level == "enterprise"
    if end is None:
        return Office(
            key, stem.zh, stem.en, enterprise, False, False, stem.at, stem.named, _within(stem), stem.since, stem.until
        )
    suffix = load("suffixes", Suffix)[end]
    return Office(
        id=f"{key}-{end}",
        zh=stem.zh + suffix.zh,
        en=_head(stem, end, suffix.en),
        enterprise=enterprise,
        provincial=end == "department",
        lower=end == "bureau" and stem.ends.startswith("department"),
        at=stem.at,
        named=stem.named,
        within=_within(stem),
        since=stem.since,
        until=stem.until,
    )


def _within(stem: Stem) -> tuple[str, ...]:
    return tuple(stem.within.split())


def _head(stem: Stem, end: str, suffix: str) -> str:
    """The office in English: Department of Finance, Health Commission, Postal Administration."""
    if "{end}" in stem.en:
        return stem.en.replace("{end}", suffix)
    if end == "commission" and stem.en_commission:
        return stem.en_commission
    if end == "bureau" and (stem.en_bureau or stem.en.endswith("Administration")):
        return stem.en_bureau or stem.en
    return f"{suffix} of {stem.en}"


# What translators write for one another. Endings are folded before: "affairs" is "affair".
SYNONYMS = {
    "state": "national",
    "committee": "commission",
    "supervision": "regulation",
    "supervisory": "regulation",
    "regulatory": "regulation",
    "environmental": "environment",
    "ecological": "ecology",
    "agricultural": "agriculture",
    "industrial": "industry",
    "informatization": "information",
    "informatisation": "information",
    "informationization": "information",
    "technological": "technology",
    "scientific": "science",
    "financial": "finance",
    "economic": "economy",
    "transportation": "transport",
    "commercial": "commerce",
    "cultural": "culture",
    "medical": "health",
    "statistical": "statistic",
    "administrative": "administration",
    "educational": "education",
    "meteorology": "meteorological",
    "planning": "plan",
    "management": "administration",
    "propaganda": "publicity",
    "party": "cpc",
}
EMPTY = frozenset({"of", "the", "and", "for", "on", "in", "to", "a", "an", "&"})


_SEPARATORS = str.maketrans({**dict.fromkeys('-–—,.;:()[]/"“”…*#_', " "), "’": "'", "&": " and "})


def words(name: str) -> list[str]:
    """The words of an English name, lower case, without punctuation."""
    plain = name.lower().translate(_SEPARATORS).replace("people's republic of china", "")
    return plain.replace("'s", "").replace("'", "").split()


def bag(name: str) -> str:
    """The words that tell an English name from others, in no order.

    >>> bag("Ministry of Ecological Environment") == bag("Ministry of Ecology and Environment")
    True
    """
    return _unordered(_folded(name))


def order(name: str) -> str:
    """The same words in their order, which tells 规划和自然资源局 from 自然资源和规划局."""
    return _ordered(_folded(name))


def _unordered(folded: list[str]) -> str:
    return " ".join(sorted(set(folded)))


def _ordered(folded: list[str]) -> str:
    return "=" + " ".join(folded)


def _folded(name: str) -> list[str]:
    return [_folded_word(word) for word in words(name) if word not in EMPTY]


@lru_cache(1 << 12)
def _folded_word(word: str) -> str:
    plain = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
    return SYNONYMS.get(plain, SYNONYMS.get(word, plain))


@cache
def english() -> Names:
    """Every English name."""
    full: dict[str, tuple[str, ...]] = {}
    bare: dict[str, tuple[str, ...]] = {}
    for key, body in bodies().items():
        for name in (body.en, *body.en_short.split("; ")):
            if name:
                _add(full, bag(name), key)
        for name in body.en_bare.split("; "):
            if name:
                _add(bare, bag(name), key)
        if body.region == CHINA:  # Meteorological Administration in a national document is China's
            rest = [word for word in _folded(body.en) if word not in ("china", "national")]
            _add(bare, _unordered(rest), key)
    offices: dict[str, tuple[Office, ...]] = {}
    for keys, office in _english_offices():
        for key in keys:
            _add(offices, PLACE + key, office)
    functions = frozenset(
        bag(form) for stem in stems().values() if stem.ends for form in (stem.en, *stem.en_short.split("; "))
    )
    return Names(full, bare, offices, frozenset(), functions - {""})
